import { defineConfig, type WxtHooks } from 'wxt';
import { LANGUAGE_FILES } from './lib/core/policy/languages/index.ts';
import { storedWords } from './lib/core/policy/languages/join.ts';

/** Each file that an extension page loads costs it more than the file's size: what the popup needs comes as one. */
const popupInOneFile: WxtHooks['vite:build:extendConfig'] = (entrypoints, config) => {
  const output = config.build?.rollupOptions?.output;
  if (!entrypoints.some(({ type }) => type === 'popup') || !output || Array.isArray(output)) return;
  output.manualChunks = (id, { getModuleInfo }) => {
    const seen = new Set<string>();
    const isOfPopup = (module: string): boolean =>
      /entrypoints\/popup\//.test(module) ||
      [...(getModuleInfo(module)?.importers ?? [])].some(
        (importer) => !seen.has(importer) && seen.add(importer) && isOfPopup(importer),
      );
    // The page's own code starts it: other pages may share the rest.
    return isOfPopup(id) && !id.includes('entrypoints/popup/') ? 'shared' : undefined;
  };
};

export default defineConfig({
  outDir: process.env.SAMSVAR_OUT_DIR ?? '.output',
  modules: ['@wxt-dev/module-svelte', '@wxt-dev/webextension-polyfill'],
  // Imports are written out, so that a reader (and the import-rules test) sees them.
  imports: false,
  manifestVersion: 3,
  hooks: {
    'vite:build:extendConfig': popupInOneFile,
    // One file a language, which the policy reader fetches when a text is in it.
    'build:publicAssets': (_, files) => {
      for (const language of LANGUAGE_FILES)
        files.push({ relativeDest: `languages/${language.code}.json`, contents: storedWords(language) });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    permissions: [
      ...['webRequest', 'webNavigation', 'cookies', 'storage', 'unlimitedStorage', 'scripting', 'tabs'],
      // What one browser alone has or needs.
      browser === 'firefox' ? 'dns' : 'offscreen',
    ],
    // Asked for with a click, before a clean audit.
    optional_permissions: ['browsingData'],
    host_permissions: ['<all_urls>'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'samsvar@samsvar.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});

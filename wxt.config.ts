import { defineConfig } from 'wxt';

export default defineConfig({
  outDir: process.env.SAMSVAR_OUT_DIR ?? '.output',
  modules: ['@wxt-dev/module-svelte', '@wxt-dev/webextension-polyfill'],
  // Imports are written out, so that a reader (and the import-rules test) sees them.
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    permissions: ['webRequest', 'webNavigation', 'cookies', 'storage', 'unlimitedStorage', 'scripting', 'tabs'],
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

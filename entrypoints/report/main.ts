import { mount } from 'svelte';
import { browser } from 'wxt/browser';
import '../../components/look.css';
import { showLiveControls } from '../../components/live.ts';
import { db } from '../../lib/store/db.ts';
import { wordsFor } from '../../lib/core/words/index.ts';
import { languageFor, readSettings } from '../../lib/ui/settings.ts';
import App from './App.svelte';

const { language } = await readSettings(db);
const words = wordsFor(languageFor(language, browser.i18n.getUILanguage()));
document.documentElement.lang = words.language;
showLiveControls();
mount(App, {
  target: document.getElementById('app')!,
  props: { words, visit: new URLSearchParams(location.search).get('visit') },
});

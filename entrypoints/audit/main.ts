import { mount } from 'svelte';
import { browser } from 'wxt/browser';
import '../../components/look.css';
import { wordsFor } from '../../lib/core/words/index.ts';
import { db } from '../../lib/store/db.ts';
import { languageFor, readSettings } from '../../lib/ui/settings.ts';
import App from './App.svelte';

const { language } = await readSettings(db);
const words = wordsFor(languageFor(language, browser.i18n.getUILanguage()));
document.documentElement.lang = words.language;
mount(App, { target: document.getElementById('app')!, props: { query: new URLSearchParams(location.search), words } });

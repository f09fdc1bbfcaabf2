import { mount } from 'svelte';
import { browser } from 'wxt/browser';
import '../../components/look.css';
import { db } from '../../lib/store/db.ts';
import { readSettings, wordsOf } from '../../lib/ui/settings.ts';
import App from './App.svelte';

const words = wordsOf(await readSettings(db), browser.i18n.getUILanguage());
document.documentElement.lang = words.language;
mount(App, { target: document.getElementById('app')!, props: { query: new URLSearchParams(location.search), words } });

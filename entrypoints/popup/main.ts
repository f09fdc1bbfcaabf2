import { mount } from 'svelte';
import { browser } from 'wxt/browser';
import '../../components/look.css';
import { db } from '../../lib/store/db.ts';
import { readSettings, wordsOf } from '../../lib/ui/settings.ts';
import { currentTab, mayWatch } from '../../lib/ui/browser.ts';
import App from './App.svelte';

const [tab, allowed, settings] = await Promise.all([currentTab(), mayWatch(), readSettings(db)]);
const words = wordsOf(settings, browser.i18n.getUILanguage());
document.documentElement.lang = words.language;
mount(App, { target: document.getElementById('app')!, props: { tab, allowed, words } });

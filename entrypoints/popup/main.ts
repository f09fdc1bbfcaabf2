import { mount } from 'svelte';
import { browser } from 'wxt/browser';
import '../../components/look.css';
import { openPopup } from '../../lib/ui/first-popup.ts';
import App from './App.svelte';

const props = await openPopup(browser.i18n.getUILanguage());
document.documentElement.lang = props.words.language;
mount(App, { target: document.getElementById('app')!, props });

import { mount } from 'svelte';
import '../../components/look.css';
import App from './App.svelte';

mount(App, { target: document.getElementById('app')! });

/** A German shop in machine-translated Norwegian: a home-made banner, and tags that never ask it. */
import { file, folderOf } from '../../files.ts';
import type { Site } from '../../server.ts';

const here = folderOf(import.meta.url);
const PAGES: Record<string, string> = {
  '/': 'index.html',
  '/no/databeskyttelse': 'policy.html',
  '/butikk.js': 'butikk.js',
  '/stil.css': 'stil.css',
};

export const bergglueck: Site = {
  hosts: ['bergglueck.example'],
  handle({ url }) {
    const page = PAGES[url.pathname];
    return page ? file(here, page) : null;
  },
};

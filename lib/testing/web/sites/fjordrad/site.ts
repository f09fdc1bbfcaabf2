/** A consultancy that says one thing and does another. Real tarteaucitron with its real loaders, set up wrongly. */
import { file, folderOf, packageFolder } from '../../files.ts';
import type { Site } from '../../server.ts';

const here = folderOf(import.meta.url);
const tarteaucitron = packageFolder('tarteaucitronjs');
const PAGES: Record<string, string> = {
  '/': 'index.html',
  '/personvern': 'policy.html',
  '/merker.js': 'merker.js',
  '/stil.css': 'stil.css',
};

export const fjordrad: Site = {
  hosts: ['www.fjordrad.example'],
  handle({ url }) {
    const page = PAGES[url.pathname];
    if (page) return file(here, page);
    return url.pathname.startsWith('/tarteaucitron/') ? file(tarteaucitron, url.pathname.slice('/tarteaucitron'.length)) : null;
  },
};

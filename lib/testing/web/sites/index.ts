/** The demo web: the three sites, their suppliers, and every vendor. */
import type { Site } from '../server.ts';
import type { Truth } from '../truth.ts';
import { vendors } from '../vendors/index.ts';
import { bergglueck } from './bergglueck/site.ts';
import { truth as bergglueckTruth } from './bergglueck/truth.ts';
import { bokhulen, bokhulenCdn, bokhulenCounter } from './bokhulen/site.ts';
import { truth as bokhulenTruth } from './bokhulen/truth.ts';
import { fjordrad } from './fjordrad/site.ts';
import { truth as fjordradTruth } from './fjordrad/truth.ts';

export interface DemoSite {
  name: string;
  url: string;
  /** One sentence for the person who watches. */
  about: string;
  truth: Truth;
}

export const demoSites: readonly DemoSite[] = [
  {
    name: 'fjordrad',
    url: 'https://www.fjordrad.example/',
    about: 'a consultancy that says one thing and does another (tarteaucitron)',
    truth: fjordradTruth,
  },
  {
    name: 'bokhulen',
    url: 'https://bokhulen.example/',
    about: 'a bookshop that keeps every promise (klaro)',
    truth: bokhulenTruth,
  },
  {
    name: 'bergglueck',
    url: 'https://bergglueck.example/',
    about: 'a shop with a machine-translated policy and a banner that no library knows',
    truth: bergglueckTruth,
  },
];

export const demoWeb: readonly Site[] = [fjordrad, bokhulen, bokhulenCdn, bokhulenCounter, bergglueck, ...vendors];

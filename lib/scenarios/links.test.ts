import { describe, expect, it } from 'vitest';
import { mayFollow } from './links.ts';

const HERE = 'https://www.butikk.example/';
const follows = (href: string, words = 'Les mer') => mayFollow(new URL(href, HERE).href, words, HERE, 'butikk.example');

describe('a further page of the site', () => {
  it.each([
    '/om-oss',
    'https://blogg.butikk.example/garn',
    '/sok?q=ull',
    '/kontakt',
    '/kategori/genser',
    '/blogg',
    '/blog/katalog-in-pdf',
    '/kontorstoler',
    '/fjernvarme',
    '/p%C3%A5%',
  ])('%s is visited', (href) => expect(follows(href)).toBe(true));
  it.each([
    ['another site', 'https://annen.example/'],
    ['a site whose name only ends alike', 'https://minbutikk.example/'],
    ['the page itself', '/#bunn'],
    ['a file', '/katalog.PDF'],
    ['a letter', 'mailto:post@butikk.example'],
    ['a log-out', '/logout'],
    ['a log-in in Norwegian', '/konto/logg-inn'],
    ['a log-in in German', '/anmelden'],
    ['a cart', '/handlekurv'],
    ['a German cart', '/warenkorb'],
    ['an address that puts into the cart', '/?add-to-cart=17'],
    ['an address that deletes', '/notat/slett?id=3'],
    ['an encoded address that deletes', '/%73lett'],
    ['a download', '/last-ned/katalog'],
    ['an address with a name in it', 'https://ola@www.butikk.example/om'],
  ])('%s is not', (_, href) => expect(follows(href)).toBe(false));
  it.each(['Logg ut', 'Log in', 'Abmelden', 'Zum Warenkorb', 'Slett konto', 'Last ned'])('nor what says “%s”', (words) =>
    expect(follows('/a', words)).toBe(false),
  );
});

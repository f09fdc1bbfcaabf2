/** What banners call their categories, in our languages, as purposes of the catalogue. */
import type { Purpose } from '../model/catalog.ts';
import { isNecessary, speaksOfCookies } from './words.ts';

const NAMES: readonly (readonly [purpose: Purpose, name: RegExp])[] = [
  ['analytics', /statisti|anal[yi][stz]|estad[ií]st|ytelse|yting|leistung|performance|rendement|prestand|ydeevne|m[åa]ling|messung|mesure|measure|reichweite|audience|wydajno/iu],
  ['marketing', /market|marked|marknad|reklam|werb|annons|advert|anzeige|publicit|pubblicit|sporing|spårning|tracking|target|målrett|remarketing|profil/iu],
  ['social', /so[sz]ial|soci(?:al|aux|ale)|some\b/iu],
  ['functional', /funks?[jt]on|funktion|function|fonction|funzion|funcion|preferan|prefer[ae]n|präferenz|préféren|komfort|comfort|innstilling|inställning|indstilling/iu],
  ['video', /video|medie?[nr]?\b|media|inhalte|innhold|content|contenu/iu],
]; // prettier-ignore

/** “Statistikk og markedsføring” is both; a name of one's own (“Ekstra”) is none. */
export function purposesOf(name: string): Purpose[] {
  const found = NAMES.flatMap(([purpose, words]) => (words.test(name) ? [purpose] : []));
  return isNecessary(name) ? ['necessary', ...found] : found;
}

/** Nothing but what categories are called: “Google Analytics” is a service, though a word of it is a category's. */
export const isCategory = (name: string): boolean =>
  purposesOf(name).length > 0 &&
  (name.match(/\p{L}+/gu) ?? []).every((word) => word.length <= 3 || purposesOf(word).length > 0 || speaksOfCookies(word));

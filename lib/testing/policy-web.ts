/** A web of invented pages for tests of finding policies; nothing goes over a network. */
import { LANGUAGES } from '../core/policy/languages/index.ts';
import { policyReader } from '../core/policy/reader.ts';
import type { SearchPage } from '../core/policy/search.ts';

/** Address → HTML, another kind of document, or what goes wrong. */
export type Web = Record<string, string | Error | { type: string; body: string | Uint8Array }>;

export const webReader = () =>
  policyReader({
    language: (code) => {
      const data = LANGUAGES.find((language) => language.code === code);
      return data ? Promise.resolve(data) : Promise.reject(new Error(`no language ${code}`));
    },
    pdf: () => Promise.reject(new Error('no PDF in this test')),
  });

/** Answers from `web`; `asked` lists the addresses in order. */
export function webOf(web: Web): { asked: string[]; fetchPage(url: string): Promise<SearchPage> } {
  const asked: string[] = [];
  return {
    asked,
    fetchPage(url) {
      asked.push(url);
      const page = web[url] ?? new Error('answered 404');
      if (page instanceof Error) return Promise.reject(page);
      const { type, body } = typeof page === 'string' ? { type: 'text/html; charset=utf-8', body: page } : page;
      return Promise.resolve({ url, contentType: type, bytes: typeof body === 'string' ? new TextEncoder().encode(body) : body });
    },
  };
}

const PRIVACY = {
  nb: [
    'Personvernerklæring',
    'Fjellkafé AS er behandlingsansvarlig for personopplysningene dine. Vi behandler personopplysninger når du handler hos oss eller tar kontakt, med grunnlag i personvernforordningen artikkel 6 nr. 1 bokstav b. Du har rett til innsyn, retting og sletting, og du kan klage til Datatilsynet. Vi bruker Google Analytics på nettstedet når du har samtykket til det.',
  ],
  en: [
    'Privacy policy',
    'Hill Café Ltd is the controller of your personal data. We process personal data when you order or write to us, on the basis of Article 6(1)(b) GDPR. You have the right of access, rectification and erasure, and you may complain to a supervisory authority. We use Google Analytics on this website once you have given consent.',
  ],
  de: [
    'Datenschutzerklärung',
    'Verantwortlicher für Ihre personenbezogenen Daten ist die Bergcafé GmbH. Wir verarbeiten personenbezogene Daten, wenn Sie bestellen oder uns schreiben, auf Grundlage von Art. 6 Abs. 1 lit. b DSGVO. Sie haben das Recht auf Auskunft, Berichtigung und Löschung. Wir verwenden Google Analytics auf dieser Website, wenn Sie eingewilligt haben.',
  ],
} as const;

/** A short policy of an invented café. */
export function policyPage(language: keyof typeof PRIVACY, more: { head?: string; body?: string } = {}): string {
  const [title, text] = PRIVACY[language];
  return `<!doctype html><html lang="${language}"><head><title>${title}</title>${more.head ?? ''}</head><body><nav><a href="/">Start</a></nav><main><h1>${title}</h1><p>${text}</p>${more.body ?? ''}</main></body></html>`;
}

export const COOKIE_PAGE =
  '<html lang="nb"><title>Informasjonskapsler</title><main><h1>Informasjonskapsler</h1><p>Vi bruker informasjonskapsler (cookies) på nettstedet vårt. Noen informasjonskapsler er nødvendige, andre settes først etter at du har samtykket til dem. Her er alle informasjonskapslene vi bruker, med hvem som setter dem og hvor lenge de varer.</p><table><tr><th>Navn<th>Leverandør<th>Varighet<tr><td>_fbp<td>Meta<td>90 dager<tr><td>_ga<td>Google<td>2 år</table></main></html>';

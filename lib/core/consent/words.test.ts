import { describe, expect, it } from 'vitest';
import {
  asksElse,
  bannerCues,
  bareRole,
  buttonRole,
  languages,
  normalise,
  speaksOfCookies,
  speaksOfOther,
  wayBack,
  type ButtonRole,
} from './words.ts';

const cases: Record<ButtonRole, string[]> = {
  accept: [
    'Godta alle', 'GODTA\u00a0ALLE', 'Godta', 'Jeg godtar', 'Aksepter alle cookies', 'Tillat alle informasjonskapsler', 'Ja, jeg samtykker',
    'Godta alle og lukk', 'Lagre og godta alle', 'Godtek alle', 'Accepter alle', 'Tillad alle', 'Acceptera alla kakor', 'Godkänn alla',
    'Accept all', 'Allow all cookies', 'I agree', 'Accept & continue', 'Consent', 'Accept all ✓', 'Alle akzeptieren', 'Allem zustimmen',
    'Ich stimme zu', 'Akzeptieren und weiter', 'Alle Cookies zulassen', 'Ein\u00adver\u00adstanden', 'Alles annehmen', 'Tout accepter',
    "J'accepte", 'Accepter et fermer', 'Alles accepteren', 'Alle cookies toestaan', 'Akkoord', 'Aceptar todo', 'Accetta tutti',
    'Zaakceptuj wszystkie', 'Zgadzam się', 'Bekreft alle',
  ],
  reject: [
    'Avvis alle', 'Avslå', 'Kun nødvendige', 'Bare nødvendige', 'Godta kun nødvendige cookies', 'Bruk kun nødvendige informasjonskapsler',
    'Nei takk', 'Jeg godtar ikke', 'Fortsett uten å godta', 'Berre naudsynte', 'Avvis ikke-nødvendige', 'Kun nødvendige cookies', 'Afvis alle',
    'Endast nödvändiga', 'Neka alla', 'Avböj', 'Reject all', 'Decline', 'No, thanks', 'Only necessary', 'Use necessary cookies only',
    'Accept essential cookies', 'Continue without accepting', 'Do not consent', 'Reject non-essential cookies', 'Ablehnen', 'Alle ablehnen',
    'Nur notwendige', 'Nur technisch notwendige Cookies', 'Nur essenzielle Cookies akzeptieren', 'Ich lehne ab', 'Ich stimme nicht zu',
    'Weiter ohne Einwilligung', 'Ohne Zustimmung fortfahren', 'Tout refuser', 'Continuer sans accepter', 'Je refuse', "Je n'accepte pas",
    'Uniquement les cookies nécessaires', 'Alles weigeren', 'Alleen noodzakelijke cookies', 'Rechazar todas', 'Continua senza accettare',
    'Rifiuta tutto', 'Odrzuć wszystkie', 'Tylko niezbędne', 'Accept none', 'Opt out', 'Reject all →',
  ],
  settings: [
    'Innstillinger', 'Tilpass', 'Velg selv', 'Administrer samtykke', 'Cookie-innstillinger', 'Informasjonskapselinnstillinger', 'Mine valg',
    'Vis detaljer', 'Tilpas', 'Anpassa', 'Manage preferences', 'Cookie settings', 'More options', 'Customize', 'Einstellungen',
    'Datenschutzeinstellungen', 'Cookie-Einstellungen anpassen', 'Individuelle Datenschutzeinstellungen', 'Paramétrer', 'Gérer mes choix',
    'Lassen Sie mich wählen', 'Let me choose', 'La meg velge', 'Laissez-moi choisir', 'Laat me kiezen', 'Quiero elegir',
    'Lasciatemi scegliere', 'Pozwól mi wybrać', 'Låt mig välja', 'Lad mig vælge', 'Instellingen', 'Configurar', 'Personalizza', 'Ustawienia', 'Personverninnstillinger',
  ],
  save: [
    'Lagre valg', 'Bekreft mine valg', 'Tillat utvalg', 'Godta valgte', 'Lagre innstillinger', 'Gem valg', 'Spara val', 'Save preferences',
    'Confirm my choices', 'Accept selected', 'Auswahl speichern', 'Auswahl erlauben', 'Einstellungen speichern', 'Enregistrer mes choix',
    'Selectie opslaan', 'Guardar selección', 'Salva preferenze', 'Zapisz wybór',
  ],
  close: ['Lukk', 'Close', 'Schließen', 'Fermer', '×', '✕'],
  withdraw: ['Trekk tilbake samtykke', 'Withdraw consent', 'Einwilligung widerrufen', 'Retirer mon consentement', 'Træk samtykke tilbage', 'Återkalla samtycke'],
}; // prettier-ignore

describe('buttonRole', () => {
  for (const [role, texts] of Object.entries(cases)) {
    it.each(texts)(`${role}: %s`, (text) => expect(buttonRole(text)).toBe(role));
  }

  it.each([
    'Godta vilkår og kjøp', 'Accept terms and conditions', 'AGB akzeptieren und kaufen', 'Legg i handlekurv', 'Kjøp nå', 'Avvis tilbudet',
    'Accept invitation', 'Decline invitation', 'Les mer', 'Nødvendige', 'Statistikk', 'Logg inn', 'OK', 'Ja', 'Fortsett', 'Weiter', '', '   ',
    'Cookies', 'Sammenlign priser', 'Godta venneforespørsel', 'Alle', 'Do not sell my personal information',
  ])('no consent button by itself: %s', (text) => expect(buttonRole(text)).toBeNull()); // prettier-ignore

  it.each(['OK', 'Den er grei', 'Got it!', 'Alles klar', "J'ai compris", 'Fortsett', 'Ja, det er greit'])(
    'accepts in a banner: %s',
    (text) => expect(buttonRole(text, true)).toBe('accept'),
  );
  it.each([
    ['Kjør på!', 'accept'], ['Geht klar', 'accept'], ['Ta gjerne med alle, det går bra', 'accept'], ['Jeg samtykker til alt', 'accept'],
    ['Bare det viktigste', 'reject'], ['Bare det aller nødvendigste', 'reject'], ['Nur das Nötigste', 'reject'], ['Helst ikke', 'reject'],
    ['Lieber nicht', 'reject'], ['Nein, nur technisch notwendige Cookies verwenden', 'reject'], ['Ablehnen und schließen', 'reject'],
    ['Ikke spor meg', 'reject'], ['Ohne Tracking fortfahren', 'reject'], ['Jeg vil velge selv', 'settings'],
    ['Eigene Auswahl treffen', 'settings'], ['Mit Auswahl fortfahren', 'save'], ['Ferdig', 'save'], ['Hinweis schließen', 'close'],
    ['Fortsett uten', 'reject'], ['Så få som mulig', 'reject'], ['Fortsätt utan analyskakor', 'reject'], ['Weiter mit Werbung', 'accept'],
    ['Høres bra ut', 'accept'], ['Einstellungen oder ablehnen', 'settings'], ['Læs mere og vælg', 'settings'],
    ['Mehr erfahren & anpassen', 'settings'],
  ] as const)('in a banner: %s → %s', (text, role) => expect(buttonRole(text, true)).toBe(role)); // prettier-ignore
  it('reads a set alone only where it is asked to', () => {
    expect(['Alle cookies', 'Notwendige Cookies', 'Alle Angebote', 'Statistikk', 'Vis alle innstillinger'].map(bareRole)).toEqual(
      ['accept', 'reject', null, null, null],
    );
    expect(['Notwendige Cookies', 'Weiter ohne Werbung', 'Les mer om samtykke'].map((text) => buttonRole(text, true))).toEqual([
      null,
      null,
      null,
    ]);
    expect(bareRole('Vis alle informasjonskapsler')).toBeNull();
  });
  it('forgives unknown words in a banner, not words of another matter', () => {
    expect(buttonRole('Godta alle deilige småkaker', true)).toBe('accept');
    expect(buttonRole('Avvis alle kjipe sporere', true)).toBe('reject');
    expect(buttonRole('Godta vilkår og kjøp', true)).toBeNull();
    expect(buttonRole('[missing translation: no/close]', true)).toBeNull();
  });
  it('takes no sentence for a button', () => {
    expect(buttonRole('Vi bruker cookies. Godta alle. '.repeat(4), true)).toBeNull();
  });
});

it('no word means yes in one language and no in another', () => {
  const list = (kind: 'accept' | 'reject' | 'affirm') =>
    Object.values(languages).flatMap((words) => words[kind].split(',').map((word) => normalise(word)));
  const yes = new Set([...list('accept'), ...list('affirm')]);
  expect(list('reject').filter((word) => yes.has(word))).toEqual([]);
});

it('knows the way back to the choice', () => {
  expect(
    ['Trekk tilbake samtykke', 'Cookie-innstillinger', 'Datenschutzeinstellungen', 'Innstillinger', 'Personvern'].map(wayBack),
  ).toEqual([2, 1, 1, 0, 0]);
});

it('counts the cues of a banner', () => {
  expect(bannerCues('Vi bruker informasjonskapsler. Samtykker du?')).toBeGreaterThanOrEqual(2);
  expect(bannerCues('Wir verwenden Cookies mit Ihrer Einwilligung')).toBeGreaterThanOrEqual(2);
  expect(bannerCues('Sommersalg! 20 % på alle bøker')).toBe(0);
});

it('tells a question to the visitor from one for leave', () => {
  expect(['Vil du svare på tre spørsmål?', 'Möchten Sie zum Shop wechseln?', 'Are you over 18?'].map(asksElse)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['Får vi lov?', 'Godtar du det?', 'Vil du ha cookies?', 'Stimmen Sie zu?'].map(asksElse)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

it('tells boxes that ask other questions', () => {
  const other = [
    'Er du over 18 år?',
    'Meld deg på nyhetsbrevet',
    'Mit dem Newsletter nichts verpassen',
    'Jetzt Pur-Abo',
    'Vil du ha varsler?',
  ];
  expect(other.filter((text) => !speaksOfOther(text))).toEqual([]);
  expect(speaksOfOther('Vi bruker informasjonskapsler til statistikk og annonser.')).toBe(false);
  expect(speaksOfOther('Wir verwenden Cookies und ähnliche Technologien.')).toBe(false);
  expect(speaksOfCookies('Vi bruker informasjonskapsler') && speaksOfCookies('Ce site utilise des traceurs')).toBe(true);
  expect(speaksOfCookies('Ved påmelding samtykker du')).toBe(false);
});

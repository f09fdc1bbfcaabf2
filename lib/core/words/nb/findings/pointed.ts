/** Funn om lister, kategorier og utveier som erklæringen nevner, på bokmål. */
import { number, text, type FindingText } from '../../values.ts';
import { count, of, purpose, service } from './phrases.ts';

export const pointed = {
  'banner-categories': {
    title: (v) => `Banneret fører ${service(v)} under «${text(v, 'shown')}», ikke der erklæringen sier`,
    seen: (v) =>
      `Erklæringen plasserer ${service(v)} under «${text(v, 'said')}». Banneret fører tjenesten under «${text(v, 'shown')}».`,
    why: () =>
      'Den som avviser en kategori, stoler på at det som erklæringen plasserer der, holder seg borte. Her er det et annet valg som avgjør.',
    todo: (v) => `Flytt ${service(v)} i banneret eller rett erklæringen, og se etter hvilket valg som faktisk styrer tjenesten.`,
  },
  'list-elsewhere/banner': {
    title: () => 'Erklæringen viser til en liste i banneret, og banneret har ingen',
    seen: () =>
      'Erklæringen sier at opplysningene står i banneret. Laget som ble åpnet, nevner ingen tjeneste, ingen informasjonskapsel og ingen varighet.',
    why: () => 'Du sendes til et sted der det ikke står noe. Da kan du ikke vite hva du samtykker til.',
    todo: () => 'La banneret liste opp tjenester og informasjonskapsler med varighet, eller ta listen inn i erklæringen.',
  },
  'list-elsewhere/link': {
    title: () => 'Erklæringen viser til en liste bak en lenke som ikke fører noe sted',
    seen: (v) => `Erklæringen viser til ${text(v, 'source')}. Nettstedet svarte at det ikke er noe der.`,
    why: () => 'Erklæringen utelater det listen skulle fortelle. Du kan ikke vite hvem som får opplysningene dine.',
    todo: () => 'Rett lenken, eller ta listen inn i erklæringen.',
  },
  'list-elsewhere/vendor': {
    title: (v) => `${service(v)} setter en informasjonskapsel som ikke er på listen erklæringen viser til: ${text(v, 'cookies')}`,
    seen: (v) =>
      `Erklæringen overlater informasjonskapslene fra ${service(v)} til leverandørens egen liste. Dette ble satt utenom, så langt listen er kjent her: ${text(v, 'cookies')}.`,
    why: () => 'En annens liste kan være gammel. Da har ingen fortalt deg om denne kapselen.',
    todo: (v) => `Finn ut hva ${text(v, 'cookies')} er til, og nevn den i erklæringen.`,
  },
  'necessity-claim/banner': {
    title: (v) => `Banneret fører ${service(v)} blant de nødvendige`,
    seen: (v) => `Under «${text(v, 'shown')}» fører banneret ${service(v)}${of(v)}.`,
    why: (v) => `Det som kalles nødvendig, settes uten å spørre deg. ${purpose(v)}`,
    todo: (v) => `Flytt ${service(v)} til sin kategori i banneret, og la tjenesten kjøre først etter samtykke.`,
  },
  'opt-out': {
    title: (v) => `${service(v)} fortsatte etter reservasjonen som erklæringen tilbyr`,
    seen: (v) =>
      `En person klikket på reservasjonen. På senere sider hadde ${count(number(v, 'requests'), 'forespørsel', 'forespørsler')} til ${service(v)} en identifikator (${text(v, 'identifier')}).`,
    why: () => 'Du sa nei på den måten du fikk beskjed om. Det endret ingenting.',
    todo: (v) => `La ${service(v)} spørre etter reservasjonen før noe sendes, på hver side.`,
  },
  'log-out': {
    title: (v) => `Etter utlogging sto ${text(v, 'cookies')} som før`,
    seen: (v) =>
      `Erklæringen sier at informasjonskapsler fjernes når man logger ut. Etter at en person hadde logget ut, lå fortsatt dette igjen: ${text(v, 'cookies')}.`,
    why: () => 'På en delt maskin kan neste person fortsette der du slapp.',
    todo: () => 'Avslutt økten på tjeneren og fjern kapselen når noen logger ut.',
  },
  'sharing-denied/form': {
    title: (v) => `Erklæringen sier at dette ikke gis videre til noen, men ${service(v)} får det fra et skjema`,
    seen: (v) =>
      `${number(v, 'sent') > 0 ? 'E-postadressen som ble skrevet i et skjema, gikk' : 'Et skjema som ber om en e-postadresse, er satt opp til å gå'} til ${service(v)}${of(v)}. Erklæringen nevner ingen av dem, og ingen som arbeider for nettstedet.`,
    why: () => 'Du gir adressen din til dette nettstedet og fikk høre at den blir der. Et annet selskap får den.',
    todo: (v) =>
      `Hvis ${service(v)} arbeider for nettstedet, nevn tjenesten i den delen av erklæringen; ellers send skjemaet til nettstedets egen tjener.`,
  },
  'form-traces': {
    title: (v) => `Det som ble skrevet i et skjema, ble lagret i nettleseren: ${text(v, 'cookies')}`,
    seen: (v) =>
      `Erklæringen sier at ingenting fra skjemaet lagres på nettstedet. Etter at et skjema var sendt, sto e-postadressen derfra i ${text(v, 'cookies')}.`,
    why: () => 'Den som bruker nettleseren etter deg, og hvert skript på nettstedet, kan lese adressen din der.',
    todo: () => 'Ikke lagre det som skrives, eller si i erklæringen at nettleseren lagrer det, og hvor lenge.',
  },
  'choice-symmetry/wall': {
    title: () => 'Erklæringen sier at et nei ikke koster noe, og banneret krever samtykke eller betaling',
    seen: () => 'Banneret tilbyr å samtykke eller å betale, og ikke noe annet.',
    why: () => 'Den som ikke betaler, kan ikke si nei. Et valg som koster penger, er ikke fritt.',
    todo: () => 'Tilby et nei som ikke koster noe, eller stryk setningen.',
  },
  'choice-symmetry/shut': {
    title: () => 'Erklæringen sier at et nei ikke koster noe, og etter det var en side stengt',
    seen: (v) => `Etter «avvis alle» nektet nettstedet å vise ${text(v, 'source')}, som det ellers viste.`,
    why: () => 'Den som sier nei, mister noe. Da er valget ikke fritt.',
    todo: () => 'Åpne siden for dem som sier nei, eller si i erklæringen hva som krever samtykke.',
  },
} satisfies Record<string, FindingText>;

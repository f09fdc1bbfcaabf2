/** Hva funn og grunner sier på bokmål. */
import type { FindingWords } from '../en/findings.ts';
import { against } from './findings/against.ts';
import { pointed } from './findings/pointed.ts';
import { pointedReasons } from './findings/pointed-reasons.ts';
import { ran } from './findings/ran.ts';
import { reasons } from './findings/reasons.ts';
import { said } from './findings/said.ts';

export const findings: FindingWords = {
  audits: {
    'banner-categories': 'Banneret plasserer tjenestene slik erklæringen sier',
    'list-elsewhere': 'En liste som erklæringen viser til, finnes',
    'opt-out': 'Den som reserverer seg slik erklæringen sier, får være i fred',
    'log-out': 'Utlogging fjerner informasjonskapslene som erklæringen sier',
    'form-traces': 'Ingenting fra et skjema blir i nettleseren der erklæringen sier det',
    'tracking-before-choice': 'Ingen sporing før valget',
    'tracking-after-rejection': 'Ingen sporing etter «avvis alle»',
    'tracking-after-withdrawal': 'Ingen sporing etter at samtykket er trukket tilbake',
    'undeclared-service': 'Alle tjenester som ble sett, er nevnt i erklæringen',
    'unkept-consent-promise': 'Tjenestene venter på samtykke der erklæringen sier det',
    'necessary-only-default': 'Bare nødvendige informasjonskapsler som standard, slik erklæringen sier',
    'cookie-lifetime': 'Ingen informasjonskapsel varer lenger enn erklæringen sier',
    'policy-availability': 'Personvernerklæringen finnes, på nettstedets språk',
    'declared-not-observed': 'Alle tjenester som erklæringen nevner, ble sett',
    'click-to-load': 'Innhold lastes først etter et klikk, slik erklæringen sier',
    'unasked-action': 'Det som skal vente på en handling fra den besøkende, venter',
    'privacy-mode': 'Videoer er bygd inn i den personvernmodusen erklæringen nevner',
    'cookieless-ping': 'Ingen ping uten samtykke, heller ikke uten informasjonskapsler',
    'legitimate-interest-for-tracking': 'Ingen annonsering eller analyse på grunnlag av berettiget interesse',
    'hedged-legal-basis': 'Erklæringen sier hvilket behandlingsgrunnlag som gjelder',
    'transfer-mechanism': 'Overføringer har et grunnlag som gjelder',
    'closed-list': 'Ingenting utenfor en liste som erklæringen kaller fullstendig',
    'choice-symmetry': 'Det er like lett å avvise som å godta',
    'undeclared-cookie': 'Erklæringens liste har alle sporingskapsler som ble sett',
    'consent-signal': 'Det leverandørene får vite om valget, er det som ble valgt',
    'anonymity-claim': 'Det erklæringen kaller anonymt, har ingen identifikator',
    'storage-location': 'Ingen tjeneste drevet fra utenfor EØS der erklæringen sier at alt blir innenfor',
    'cookie-lifetime-undeclared': 'Erklæringen sier hvor lenge sporingskapsler varer',
    'sharing-denied': 'Ingenting går til annonsører der erklæringen sier at ingenting gis videre',
    'personal-data-in-request':
      'Ingen e-postadresse eller telefonnummer går til tjenester for annonser, sosiale medier eller analyse',
    fingerprinting: 'Ingen skript tar nettleserens fingeravtrykk uten samtykke',
    'withdrawal-control': 'Samtykket kan trekkes tilbake like lett som det ble gitt',
    'necessity-claim': 'Ingen sporingskapsel kalles nødvendig',
    'routine-derogation': 'Artikkel 49 er ikke grunnlaget for daglige overføringer',
    'outdated-reference': 'Erklæringen nevner lover, selskaper og produkter slik de er i dag',
    'unfinished-policy': 'Erklæringen er ferdig',
    'policy-contradiction': 'Det erklæringen sier, henger sammen',
    'browser-settings-as-consent': 'Erklæringen tilbyr mer enn nettleserens innstillinger',
    'indefinite-retention': 'Erklæringen sier når opplysninger slettes',
    'information-duties': 'Erklæringen sier det den må om behandlingen',
    'transport-security': 'Alt går kryptert, slik erklæringen sier',
  },
  findings: { ...ran, ...against, ...said, ...pointed },
  reasons: { ...reasons, ...pointedReasons },
};

import { defineAudit } from '../model/audit.ts';
import { confidenceOf, fail, notApplicable, ofPolicy, pass, policyFinding, weakest } from '../model/judging.ts';

/** An account, a subscription or a consent rightly lasts until one ends it. */
const UNTIL_ENDED =
  /kont[oi]|bruker(?:en|profil)|profil|medlem|abonne|nyhets?b?rev|nyhedsbrev|samtykk|tilbakekall|trekker|account|profile|member|subscri|newsletter|consent|withdraw|unsubscribe|einwillig|widerruf|mitglied|prenumer|samtyck|återkall|compte|consentement|lettre d/i;

export const audit = defineAudit({
  id: 'indefinite-retention',
  title: 'The policy says when data are deleted',
  failureTitle: 'Data that are kept until somebody asks',
  asks: 'Asks whether the policy says that the site keeps personal data without limit, or until somebody asks for deletion.',
  why: 'What is kept for ever can be lost, sold or read for ever.',
  how:
    'Only sentences that say so count: “until you ask us to delete them”, “without limit”. “As long as necessary for the purpose” is vague but a ' +
    'criterion, and is left out; so are accounts, memberships, newsletters and consents, which rightly last until they are ended, and what a ' +
    'vendor says of its own data.',
  limits: 'What is really deleted, and when, no browser can see.',
  example: { key: 'indefinite-retention', values: { places: 1 } },
  severity: 'moderate',
  legal: ['GDPR 5(1)(e)', 'GDPR 13(2)(a)'],
  requires: ['policy'],
  audit: ({ policy }) =>
    ofPolicy(policy, ({ statements }) => {
      const retentions = statements.filter(({ type }) => type === 'retention');
      if (retentions.length === 0) return notApplicable('no-retention');
      const endless = retentions.filter(
        ({ value, quote }) =>
          value.until === 'request' && value.holder !== 'vendor' && typeof value.days !== 'number' && !UNTIL_ENDED.test(quote),
      );
      if (endless.length === 0) return pass('retention-limited');
      const finding = policyFinding('indefinite-retention', 'moderate', null, endless, {
        values: { places: new Set(endless.map(({ start }) => start)).size },
        confidence: weakest('medium', confidenceOf(Math.max(...endless.map(({ confidence }) => confidence)))),
      });
      return fail([finding], () => pass('retention-limited'));
    }),
});

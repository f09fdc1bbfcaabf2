import { defineAudit } from '../model/audit.ts';
import { cannotTell, needsConsent, pass } from '../model/judging.ts';

/** Languages that a reader of one reads in the other. */
const ALIKE: Record<string, string> = { nb: 'no', nn: 'no', no: 'no' };
const primary = (tag: string) => {
  const language = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return ALIKE[language] ?? language;
};

export const audit = defineAudit({
  id: 'policy-availability',
  title: 'The privacy policy is there, in the site’s language',
  failureTitle: 'The privacy policy is missing or in another language',
  asks:
    'Asks whether a privacy policy was found from the pages seen, could be read, and is in the language that the pages say ' +
    'they are in.',
  why: 'Information that one cannot find or read informs nobody.',
  how:
    'A site on which nothing was seen that needs consent is only told about it. A policy that was found and could not be ' +
    'read by this tool is not held against the site; nor is one that nobody looked for.',
  limits: 'A link that only a person would recognise, or one on another page, may have been missed.',
  example: { key: 'policy-availability/missing', values: { detail: '' } },
  severity: 'moderate',
  legal: ['GDPR 12(1)', 'GDPR 13'],
  requires: ['visits', 'uses', 'policy'],
  audit({ visits, uses, policy }) {
    const matters = uses.some(({ standing, uncertain }) => !uncertain && needsConsent(standing));
    const pages = visits.flatMap((visit) => visit.pages.map((page) => ({ ...page, visit: visit.id })));
    if (policy.status === 'missing') {
      // Without a page that was read nobody has looked at its links.
      if (pages.length === 0) return cannotTell('policy-missing', { detail: policy.reason });
      const finding = {
        severity: matters ? ('moderate' as const) : ('info' as const),
        confidence: 'medium' as const,
        service: null,
        message: { key: 'policy-availability/missing', values: { detail: policy.reason } },
        evidence: pages.slice(0, 3).map(({ visit, ordinal }) => ({ visit, ordinal })),
        statements: [],
      };
      return { outcome: 'fail', findings: [finding] };
    }
    if (policy.status !== 'read') return cannotTell(`policy-${policy.status}`, { detail: policy.reason });

    const { language, source } = policy.reading.document;
    const spoken = pages.filter((page) => page.language !== undefined && /^[a-z]{2}\b/i.test(page.language));
    const other = spoken.filter((page) => primary(page.language ?? '') !== primary(language));
    const first = other[0];
    if (language === 'und' || !first || other.length < spoken.length) return pass('policy-found', { source });
    const finding = {
      severity: matters ? ('minor' as const) : ('info' as const),
      // Many sites say a language in their markup that they do not speak.
      confidence: 'low' as const,
      service: null,
      message: { key: 'policy-availability/language', values: { site: primary(first.language ?? ''), policy: language } },
      evidence: other.slice(0, 3).map(({ visit, ordinal }) => ({ visit, ordinal })),
      statements: [],
    };
    return { outcome: 'fail', findings: [finding] };
  },
});

import { defineAudit } from '../model/audit.ts';
import {
  cannotTell,
  casesOf,
  confirmed,
  doubtAbout,
  factIn,
  fail,
  message,
  notApplicable,
  notObservable,
  notObserved,
  pass,
  rowsOf,
  scopeIn,
} from '../model/judging.ts';

export const audit = defineAudit({
  id: 'declared-not-observed',
  title: 'Every service that the policy names was seen',
  failureTitle: 'Services that the policy names and that were not seen',
  asks: 'Asks, for information only, which services that a browser could meet the policy names, though no visit met them.',
  why: 'A policy that speaks of what is gone hides what is there.',
  how:
    'Asked only where a whole visit in which everything was accepted shows the absence, and only for services that are ' +
    'declared as used here. Consent platforms that run from the site’s own host are left out.',
  limits: 'They may run on other pages, for other visitors, or on a server.',
  example: { key: 'declared-not-observed', values: { service: 'Hotjar', organization: 'Hotjar' } },
  severity: 'info',
  legal: [],
  requires: ['visits', 'uses', 'cookies', 'services', 'policy'],
  audit({ visits, uses, services, policy }) {
    if (policy.status !== 'read') return cannotTell(`policy-${policy.status}`, { detail: policy.reason });
    const declared = policy.reading.services.flatMap((named) => {
      const service = named.id === null || named.disclosure !== 'declared' ? undefined : services.get(named.id);
      // A consent platform often runs from the site's own host: its absence from the network says nothing.
      return service && service.hosts.length > 0 && service.purpose !== 'consent' ? [{ service, spans: named.spans }] : [];
    });
    if (declared.length === 0) return notApplicable('names-none');
    const doubt = doubtAbout(visits, 'accepted');
    if (doubt) return { outcome: 'cannot-tell', reason: doubt };

    const seen = new Set(uses.map(({ service }) => service));
    const findings = declared
      .filter(({ service }) => !seen.has(service.id))
      .map(({ service, spans }) => ({
        severity: 'info' as const,
        confidence: 'medium' as const,
        service: service.id,
        message: { key: 'declared-not-observed', values: { service: service.name, organization: service.organizationName } },
        evidence: [],
        statements: spans.slice(0, 2).map(({ start, end, quote }) => ({ start, end, quote })),
      }));
    return fail(findings, () => pass('all-observed'));
  },
  promises: {
    types: [
      'loads-at-open',
      'fingerprint',
      'persistent-cookie',
      'choice-in-cookie',
      'unsubscribe-link',
      'cookies-here',
      'registered-cookie',
      'form-abroad',
    ],
    test(artifacts) {
      const { visits, uses } = artifacts;
      const all = casesOf(uses, { withUncertain: true });
      const lookUp = factIn({ visits, uses });
      return (promise) => {
        const { service } = promise;
        if (promise.type === 'technique') return scopeIn(artifacts, promise) ?? lookUp(promise);
        const own = all.filter((of) => of.service === service);
        if (own.length > 0) return confirmed(message('promise-loads'), rowsOf(own));
        if (service === null) return notObservable(message('promise-general'));
        return visits.some(({ complete }) => complete)
          ? notObserved()
          : notObservable(message('incomplete', { gaps: '', detail: '' }));
      };
    },
  },
});

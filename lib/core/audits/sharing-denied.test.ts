import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { form, sendsForm } from '../../testing/forms.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { googleAnalytics, metaPixel, session } from '../../testing/vendors.ts';
import { audit } from './sharing-denied.ts';

const TEXT = 'Vi gir ikke personopplysninger videre til andre.';
const policy = (text = TEXT) => reading(text).promises('no-sharing', text).state();
const accepted = () =>
  visit('https://shop.example/', { scenario: 'accept-all' })
    .banner()
    .with(session, 300)
    .click('Godta alle', { at: 1000 })
    .state('klaro', 'accepted');

describe('sharing-denied', () => {
  it('passes where a whole visit, everything accepted, shows no such service', () => {
    expect(judge(audit, [accepted()], policy())).toMatchObject({ outcome: 'pass', reason: 'promises-kept' });
  });

  it('fails, serious, where an advertising service receives an identifier; moderate where the policy names it all the same', () => {
    const { outcome, short, findings } = judge(audit, [accepted().with(metaPixel, 1500)], policy());
    expect({ outcome, short }).toEqual({ outcome: 'fail', short: ['serious meta-pixel'] });
    expect(findings[0]).toMatchObject({ confidence: 'medium', statements: [{ quote: TEXT }] });
    const named = reading(`${TEXT} Vi bruker Facebook-piksel.`)
      .names('meta-pixel', 'Facebook-piksel')
      .promises('no-sharing', TEXT)
      .state();
    expect(judge(audit, [accepted().with(metaPixel, 1500)], named).short).toEqual(['moderate meta-pixel']);
  });

  it('leaves a sentence on sale alone out', () => {
    const sold = 'Vi selger aldri personopplysninger.';
    const state = reading(sold)
      .promises('no-sharing', sold, { value: { scope: 'sale' } })
      .state();
    expect(judge(audit, [accepted().with(metaPixel, 1500)], state)).toMatchObject({ outcome: 'not-applicable' });
  });

  it('cannot tell where only analytics ran, which may be a processor, nor without a visit in which everything was accepted', () => {
    expect(judge(audit, [accepted().with(googleAnalytics, 1500)], policy())).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'processors-only',
    });
    expect(judge(audit, [visit('https://shop.example/')], policy())).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'no-accepted',
    });
    expect(judge(audit, [accepted()], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell' });
  });

  it('is not fooled by a sentence about the newsletter’s data or about one service', () => {
    const pointing = 'Vi gir ikke disse opplysningene videre.';
    expect(judge(audit, [accepted().with(metaPixel, 1500)], policy(pointing))).toMatchObject({ outcome: 'not-applicable' });
    const ofService = reading(TEXT).promises('no-sharing', TEXT, { service: 'google-analytics' }).state();
    expect(judge(audit, [accepted().with(metaPixel, 1500)], ofService)).toMatchObject({
      outcome: 'not-applicable',
      reason: 'promise-of-part',
    });
  });

  describe('“this information is passed on to nobody”, said of a newsletter', () => {
    const SAID = 'Denne informasjonen om nyhetsbrevet gis ikke videre til andre.';
    const state = (more = '') => reading(`${SAID}\n${more}`).promises('no-sharing', SAID).state();
    const OUT = { action: 'https://x.us4.list-manage.com/subscribe/post' };
    const person = () => visit('https://shop.example/', { scenario: 'manual' });

    it('is kept by a form that goes to the site', () => {
      const kept = person().with(sendsForm, 4000, { action: 'https://shop.example/brev' });
      expect(judge(audit, [kept], state())).toMatchObject({ outcome: 'pass' });
    });

    it('is broken by one that goes to a known service that the policy does not name; less surely where nobody sent it', () => {
      const { short, findings } = judge(audit, [person().with(sendsForm, 4000, OUT)], state());
      expect(short).toEqual(['moderate mailchimp']);
      expect(findings[0]).toMatchObject({ confidence: 'medium', message: { key: 'sharing-denied/form' } });
      expect(judge(audit, [visit('https://shop.example/').with(form, 300, OUT)], state()).findings[0]?.confidence).toBe('low');
    });

    it('cannot be told where somebody works for the site, the host is not known, or the form is another', () => {
      const cannot = { outcome: 'cannot-tell', short: [] };
      const sent = person().with(sendsForm, 4000, OUT);
      const processed = state('Utsendelsen skjer hos en databehandler.');
      expect(judge(audit, [sent], processed)).toMatchObject({ ...cannot, reason: 'form-open' });
      const named = reading(`${SAID}\nVi bruker Mailchimp.`).names('mailchimp', 'Mailchimp').promises('no-sharing', SAID).state();
      expect(judge(audit, [sent], named)).toMatchObject({ ...cannot, reason: 'form-open' });
      const unknown = person().with(sendsForm, 4000, { action: 'https://brev.annet.example/inn' });
      expect(judge(audit, [unknown], state())).toMatchObject({ ...cannot, reason: 'form-open' });
      const other = person().with(form, 300, { ...OUT, words: 'Kontakt', fields: ['email', 'message'] });
      expect(judge(audit, [other], state())).toMatchObject({ ...cannot, reason: 'no-form-sent' });
    });

    it('is broken although somebody works for the site elsewhere, under a name', () => {
      const counted = reading(`${SAID}\nGoogle Analytics er vår databehandler.`)
        .names('google-analytics', 'Google Analytics')
        .promises('no-sharing', SAID)
        .state();
      expect(judge(audit, [person().with(sendsForm, 4000, OUT)], counted).short).toEqual(['moderate mailchimp']);
    });
  });

  describe('“no connection to Google takes place”, said of fonts', () => {
    const SAID = 'Det opprettes ingen forbindelse til Google.';
    const unconnected = reading(SAID)
      .promises('no-sharing', SAID, { service: 'google-fonts', value: { scope: 'connection' } })
      .state();
    const FONTS = 'https://fonts.googleapis.com/css2?family=Inter';
    const opened = () => visit('https://shop.example/').banner().with(session, 300);

    it('is broken by a request for fonts, and kept by none', () => {
      const { outcome, short, findings } = judge(audit, [opened().request(FONTS, { at: 500 })], unconnected);
      expect({ outcome, short }).toEqual({ outcome: 'fail', short: ['moderate google-fonts'] });
      expect(findings[0]).toMatchObject({ message: { key: 'sharing-denied/connection' }, statements: [{ quote: SAID }] });
      expect(judge(audit, [opened()], unconnected)).toMatchObject({ outcome: 'pass' });
    });

    it('is not broken by fonts that another company’s frame or a map of Google’s may have brought, nor by statistics', () => {
      const framed = opened().request(FONTS, { at: 500, initiator: 'https://widget.reviews.example' });
      expect(judge(audit, [framed], unconnected)).toMatchObject({ outcome: 'pass', short: [] });
      const mapped = opened().request('https://maps.googleapis.com/maps/api/js?key=1', { at: 400 }).request(FONTS, { at: 500 });
      expect(judge(audit, [mapped], unconnected)).toMatchObject({ outcome: 'pass', short: [] });
      expect(judge(audit, [opened().with(googleAnalytics, 500)], unconnected)).toMatchObject({ outcome: 'pass', short: [] });
    });
  });
});

import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge } from '../../testing/judge.ts';
import {
  googleAnalytics,
  googleAnalyticsDenied,
  metaPixel,
  payPal,
  session,
  tagManager,
  youTube,
} from '../../testing/vendors.ts';
import { audit } from './undeclared-service.ts';

const shop = () => visit('https://shop.example/');
const silent = () => reading('Vi behandler navn og adresse for å levere varene.');

describe('undeclared-service', () => {
  it('passes where every service seen is named', () => {
    const policy = reading('Vi bruker Facebook-piksel.').names('meta-pixel', 'Facebook-piksel').state();
    expect(judge(audit, [shop().with(metaPixel, 500)], policy)).toMatchObject({ outcome: 'pass', reason: 'all-named' });
    expect(judge(audit, [shop().with(session, 500)], silent().state())).toMatchObject({
      outcome: 'pass',
      reason: 'nothing-observed',
    });
  });

  it('fails: serious with an identifier, moderate without, minor for a tag manager', () => {
    const visits = [shop().with(metaPixel, 500).with(youTube, 900).with(tagManager, 1500)];
    const { outcome, short } = judge(audit, visits, silent().state());
    expect(outcome).toBe('fail');
    expect(short).toEqual(['minor google-tag-manager', 'serious meta-pixel', 'moderate youtube']);
  });

  it('counts a service in any phase, accepted too', () => {
    const accepted = shop().banner().click('Godta alle', { at: 2000 }).state('klaro', 'accepted').with(metaPixel, 2500);
    expect(judge(audit, [accepted], silent().state())).toMatchObject({ outcome: 'fail', short: ['serious meta-pixel'] });
  });

  it('is moderate where only the company is named, and quotes where', () => {
    const named = reading('Vi deler opplysninger med Meta Platforms Ireland Limited.').state();
    const { short, findings } = judge(audit, [shop().with(metaPixel, 500)], named);
    expect(short).toEqual(['moderate meta-pixel']);
    expect(findings[0]?.message.key).toBe('undeclared-service/organization-only');

    const sibling = reading('Videoer kommer fra YouTube.').names('youtube', 'YouTube').state();
    const other = judge(audit, [shop().with(googleAnalytics, 500)], sibling);
    expect(other.short).toEqual(['moderate google-analytics']);
    expect(other.findings[0]?.statements.map(({ quote }) => quote)).toEqual(['YouTube']);
  });

  it('is moderate where only the cookie is listed', () => {
    const listed = reading('_fbp: 90 dager').says('cookie-entry', '_fbp: 90 dager', { name: '_fbp', lifetimeDays: 90 }).state();
    const { short, findings } = judge(audit, [shop().with(metaPixel, 500)], listed);
    expect([short, findings[0]?.message.key]).toEqual([['moderate meta-pixel'], 'undeclared-service/vague']);
  });

  it.each([['missing'], ['unreadable'], ['not-given']] as const)('cannot tell from a policy that is %s', (status) => {
    const { outcome, reason } = judge(audit, [shop().with(metaPixel, 500)], { status, reason: 'HTTP 500' });
    expect([outcome, reason]).toEqual(['cannot-tell', `policy-${status}`]);
  });

  it('cannot tell what a policy in an unknown language leaves out, but believes what it names', () => {
    const foreign = () => reading('Käytämme Meta Pixel -palvelua.', { language: 'und' }).names('meta-pixel', 'Meta Pixel');
    expect(judge(audit, [shop().with(metaPixel, 500)], foreign().state())).toMatchObject({ outcome: 'pass' });
    expect(judge(audit, [shop().with(metaPixel, 500).with(youTube, 900)], foreign().state())).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'unnamed-in-unknown-language',
    });
  });

  it('cannot tell where the recording is not whole and nothing was seen', () => {
    expect(judge(audit, [shop().gap('lost')], silent().state())).toMatchObject({ outcome: 'cannot-tell', reason: 'incomplete' });
  });

  describe('traps', () => {
    it('takes a denial or an opt-out address for no declaration', () => {
      const denied = reading('Vi bruker ikke Facebook-piksel.').names('meta-pixel', 'Facebook-piksel', 'mentioned').state();
      expect(judge(audit, [shop().with(metaPixel, 500)], denied)).toMatchObject({ outcome: 'fail' });
    });

    it('does not take an ordinary word for the name of a company', () => {
      const words = reading('Metadata og metaanalyser lagres ikke.').state();
      expect(judge(audit, [shop().with(metaPixel, 500)], words).findings[0]?.message.key).toBe('undeclared-service');
    });

    it('leaves consent platforms, payment at checkout and the site’s own session out', () => {
      const visits = [
        shop().request('https://consent.cookiebot.com/uc.js?cbid=3f8a2c1e', { at: 200 }).with(session, 400),
        visit('https://shop.example/kasse/betaling', { id: 'checkout' }).with(payPal, 500),
      ];
      expect(judge(audit, visits, silent().state())).toMatchObject({ outcome: 'pass', short: [] });
    });

    it('holds a ping without storage moderate', () => {
      expect(judge(audit, [shop().with(googleAnalyticsDenied, 500)], silent().state()).short).toEqual([
        'moderate google-analytics',
      ]);
    });

    it('does not hold the visited site’s own hosts against it', () => {
      const own = visit('https://www.youtube.com/watch?v=abc').request('https://www.youtube.com/youtubei/v1/log_event', {
        at: 400,
      });
      expect(judge(audit, [own], silent().state())).toMatchObject({ outcome: 'pass', short: [] });
    });
  });

  it('accuses nobody of the software that a site is built with, nor of what a named service of the same company brings', () => {
    const session = visit('https://shop.example/').cookie('fe_typo_user', '8f3a9c2b7d1e4f60', { at: 300 });
    expect(judge(audit, [session], reading('Vi bruker informasjonskapsler.').state()).short).toEqual([]);
    const fonts = 'https://fonts.googleapis.com/css?family=Roboto';
    const map = (initiator?: string) =>
      visit('https://shop.example/')
        .request('https://www.google.com/maps/embed?pb=1', { at: 500, type: 'sub_frame' })
        .request(fonts, { at: 900, type: 'stylesheet', ...(initiator === undefined ? {} : { initiator }) });
    const named = reading('Kartet kommer fra Google Maps.').names('google-maps', 'Google Maps').state();
    expect(judge(audit, [map('https://www.google.com/')], named).short).toEqual([]);
    expect(judge(audit, [map()], named).short).toEqual(['moderate google-fonts']);
  });
});

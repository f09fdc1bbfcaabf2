/** Visits that were recorded to find mistakes, and did: what was read wrongly at first stands here as it ought to be. */
import { sumOf } from '../../core/artifacts/known-emails.ts';
import { visit } from '../builders.ts';
import { sendsForm, TYPED } from '../forms.ts';
import { session } from '../vendors.ts';
import type { Golden } from './golden.ts';
import { policyPage } from './policy-page.ts';
import { CLEAN, SHOP, unanswered } from './visits.ts';

const FBP = 'fb.1.1768204800123.1116446470';
const CANDLES = `
# Privacy policy
Willow Candles Ltd is the controller.
# Meta Pixel
After you have agreed we use the Meta Pixel by Meta Platforms Ireland.
# Newsletter
For the newsletter we collect your e-mail address. This information is not passed on to anyone.
`;

export const lessons: Golden[] = [
  {
    name: 'a chandler whose script hands the newsletter’s address to Klaviyo, as one asks for, and tells a pixel of it, as one does not',
    visits: [
      unanswered(),
      visit(SHOP, { id: 'person', scenario: 'manual' })
        .with(session, 200)
        .banner({ at: 400 })
        .click('Accept all', { at: 2500 })
        .state('klaro', 'accepted', { at: 2540 })
        .request('https://connect.facebook.net/en_US/fbevents.js', { at: 3000 })
        .with(sendsForm, 9000, { action: SHOP, words: 'Newsletter E-mail Sign up', byScript: true })
        .request('https://a.klaviyo.com/client/subscriptions/?company_id=AbC', {
          ...{ at: 9100, type: 'xmlhttprequest', method: 'POST', body: JSON.stringify({ email: TYPED }) },
        })
        .request(`https://www.facebook.com/tr/?id=123456789012345&ev=Lead&fbp=${FBP}&ud[em]=${sumOf(TYPED)}`, {
          ...{ at: 9200, type: 'image' },
        }),
    ],
    policy: policyPage('en', CANDLES),
    expected: {
      findings: [
        'moderate undeclared-service klaviyo',
        'moderate personal-data-in-request meta-pixel',
        'moderate sharing-denied klaviyo «This information is not passed on to anyone»',
      ],
      outcomes: { 'tracking-before-choice': 'pass' },
      services: ['klaviyo no', 'meta-pixel named'],
      promises: ['contradicted no-sharing - «This information is not passed on»'],
      verdict: [CLEAN, '1 service is not in the privacy policy.'],
    },
  },
  {
    name: 'a shop system that counts before the choice: what the basket needs is not blamed with it',
    visits: [
      unanswered((run) =>
        run
          .cookie('_shopify_essential', ':AZ1a2b3c4d5e6f7a8b:', { at: 120, days: 365 })
          .cookie('_shopify_y', '1a2b3c4d-5e6f-7a8b-9c0d-1e2f3a4b5c6d', { at: 130, days: 365 }),
      ),
    ],
    policy: policyPage(
      'en',
      '# Privacy policy\nPeak Boots Ltd is the controller.\n# Shop system\nOur shop runs on Shopify, which sets necessary cookies for the basket.',
    ),
    expected: {
      findings: ['serious tracking-before-choice shopify'],
      outcomes: {},
      services: ['shopify named'],
      verdict: ['1 service ran before you chose.', 'It is in the privacy policy.'],
    },
  },
  {
    name: 'a film that a person started with a button of the page, before answering the banner',
    visits: [
      visit(SHOP, { id: 'person', scenario: 'manual' })
        .with(session, 200)
        .banner({ at: 400 })
        .presses('Spill av video', { at: 5000 })
        .request('https://www.youtube-nocookie.com/embed/Zx81abc', { at: 5100, type: 'sub_frame' }),
    ],
    policy: policyPage(
      'nb',
      '# Personvern\nFossefilm er behandlingsansvarlig.\n# YouTube\nVideoer fra YouTube lastes først når du klikker på forhåndsbildet.',
    ),
    expected: {
      findings: [],
      outcomes: { 'tracking-before-choice': 'cannot-tell' },
      services: ['youtube named'],
      verdict: ['Cannot tell: YouTube ran; whether that needs consent depends on what the visitor asked for.'],
    },
  },
  {
    name: 'a Swedish joiner whose policy gives a cookie’s period and leaves out the number of the account behind its name',
    visits: [
      unanswered(),
      visit(SHOP, { scenario: 'partial' })
        .with(session, 200)
        .banner({ at: 400 })
        .click('Spara val', { at: 2500, choice: 'partial' })
        .state('klaro', 'partial', { at: 2540, detail: '{"statistik":true,"reklam":false}' })
        .request('https://static.hotjar.com/c/hotjar-123456.js?sv=6', { at: 3000 })
        .cookie('_hjSessionUser_123456', 'eyJpZCI6ImFiY2RlZjEyMzQ1Njc4OTAifQ==', { at: 3100, days: 365 }),
    ],
    policy: policyPage(
      'sv',
      '# Integritetspolicy\nBjörkved AB är personuppgiftsansvarig.\n# Hotjar\nVi använder Hotjar först när du har samtyckt. Kakan _hjSessionUser sparas i ett år.',
    ),
    expected: {
      findings: [],
      outcomes: { 'cookie-lifetime': 'pass', 'cookie-lifetime-undeclared': 'pass', 'tracking-before-choice': 'pass' },
      services: ['hotjar named'],
      promises: ['confirmed cookie-lifetime hotjar «_hjSessionUser sparas i ett år»'],
      verdict: [CLEAN],
    },
  },
];

/** What policies promise about videos and other embedded content: privacy mode, a click first, a closed list of providers. */
import { visit } from '../builders.ts';
import { session, youTube } from '../vendors.ts';
import type { Golden } from './golden.ts';
import { policyPage } from './policy-page.ts';
import { agreed, CLEAN, refused, SHOP, unanswered } from './visits.ts';

const ENGLISH = `
# Privacy policy
Northgate Climbing Hall Ltd is responsible for this website and for the data described here.
# Videos
We embed YouTube videos in privacy-enhanced mode.
Until you click on a video, no data is transferred to YouTube.
`;

const NORWEGIAN = `
# Personvernerklæring
Furuly Snekkeri AS er behandlingsansvarlig for nettstedet.
# Film
Før du klikker på en video, vises bare et lokalt lagret forhåndsbilde.
Først når du klikker på videoen, lastes den inn fra YouTube eller Vimeo.
Vi bruker ingen andre videotjenester enn YouTube og Vimeo.
`;

const GERMAN = `
# Datenschutz
Die Sprachschule Ahornhof e. K. betreibt diese Website und ist für die Datenverarbeitung verantwortlich.
# Übersetzung
Wir nutzen den Übersetzungsdienst Weglot. Beim Aufruf unserer Seiten wird Weglot geladen.
`;

const weglot = (at: number) => (run: ReturnType<typeof visit>) =>
  run
    .request('https://cdn.weglot.com/weglot.min.js', { at })
    .request('https://cdn-api-weglot.com/projects/settings/abc123.json', {
      at: at + 100,
      type: 'xmlhttprequest',
    });

export const embedClaims: Golden[] = [
  {
    name: 'a climbing hall whose video shows itself in privacy mode, once it is wanted',
    claims: { 'C000-02': 'confirmed', 'C000-03': 'confirmed' },
    visits: [unanswered(), refused(), agreed((run) => run.with(youTube, 3000, 'www.youtube-nocookie.com'))],
    policy: policyPage('en', ENGLISH),
    expected: {
      findings: [],
      outcomes: {
        'privacy-mode': 'pass',
        'click-to-load': 'pass',
        'undeclared-service': 'pass',
        'tracking-before-choice': 'pass',
      },
      services: ['youtube named'],
      promises: [
        'confirmed privacy-mode youtube «privacy-enhanced mode»',
        'confirmed click-to-load youtube «Until you click on a video»',
      ],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and a climbing hall that embeds the ordinary player at once',
    claims: { 'C000-02': 'contradicted', 'C000-03': 'contradicted' },
    visits: [
      unanswered((run) =>
        run
          .with(youTube, 700)
          .request('https://i.ytimg.com/vi/Zx81abc/hqdefault.jpg', { at: 900, type: 'image' })
          .request('https://www.youtube.com/youtubei/v1/log_event', {
            at: 1200,
            type: 'xmlhttprequest',
            method: 'POST',
            cookies: { VISITOR_INFO1_LIVE: 'mJ8vUq3xK2a', YSC: 'kP0dQ2rTz8w' },
          }),
      ),
    ],
    policy: policyPage('en', ENGLISH),
    expected: {
      findings: [
        // A video, not advertising: moderate even with its own visitor cookie.
        'moderate tracking-before-choice youtube',
        'moderate privacy-mode youtube «privacy-enhanced mode»',
        'moderate click-to-load youtube «Until you click on a video»',
      ],
      outcomes: { 'undeclared-service': 'pass' },
      services: ['youtube named'],
      promises: [
        'contradicted privacy-mode youtube «privacy-enhanced mode»',
        'contradicted click-to-load youtube «Until you click on a video»',
      ],
      verdict: ['1 service ran before you chose.', 'It is in the privacy policy.'],
    },
  },
  {
    name: 'a Norwegian joinery with its own preview pictures, and the two players that it names',
    claims: { 'C003-08': 'confirmed', 'C003-09': 'confirmed', 'C003-10': 'confirmed' },
    visits: [
      unanswered((run) => run.request('https://shop.example/film/forhandsbilde.jpg', { at: 700, type: 'image' })),
      agreed((run) =>
        run.with(youTube, 3000).request('https://player.vimeo.com/video/76979871?dnt=1', { at: 3500, type: 'sub_frame' }),
      ),
    ],
    policy: policyPage('nb', NORWEGIAN),
    expected: {
      findings: [],
      outcomes: {
        'click-to-load': 'pass',
        'closed-list': 'pass',
        'undeclared-service': 'pass',
        'tracking-before-choice': 'pass',
      },
      services: ['vimeo named', 'youtube named'],
      promises: [
        'confirmed click-to-load - «lokalt lagret forhåndsbilde»',
        'confirmed click-to-load youtube «Først når du klikker»',
        'confirmed click-to-load vimeo «Først når du klikker»',
        'confirmed closed-list - «ingen andre videotjenester»',
      ],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and a joinery whose preview comes from the player’s host, beside a third player',
    claims: { 'C003-08': 'contradicted', 'C003-09': 'contradicted', 'C003-10': 'contradicted' },
    visits: [
      unanswered((run) =>
        run
          .request('https://i.vimeocdn.com/video/452001751-8216e0571c251a09d7a8387550942d89.jpg', { at: 700, type: 'image' })
          .request('https://i.ytimg.com/vi/Zx81abc/hqdefault.jpg', { at: 900, type: 'image' })
          .request('https://www.dailymotion.com/embed/video/x8abcde', { at: 1100, type: 'sub_frame' }),
      ),
    ],
    policy: policyPage('nb', NORWEGIAN),
    expected: {
      findings: [
        'moderate tracking-before-choice dailymotion',
        'moderate tracking-before-choice vimeo',
        'moderate tracking-before-choice youtube',
        'moderate click-to-load vimeo «Først når du klikker»',
        'moderate click-to-load youtube «Først når du klikker»',
        // The site says that there are but two players: a third is outside the list, and named nowhere.
        'moderate click-to-load dailymotion «lokalt lagret forhåndsbilde»',
        'moderate closed-list dailymotion «ingen andre videotjenester»',
        'moderate undeclared-service dailymotion',
      ],
      outcomes: {},
      services: ['dailymotion no', 'vimeo named', 'youtube named'],
      promises: [
        'contradicted click-to-load - «lokalt lagret forhåndsbilde»',
        'contradicted click-to-load youtube «Først når du klikker»',
        'contradicted click-to-load vimeo «Først når du klikker»',
        'contradicted closed-list - «ingen andre videotjenester»',
      ],
      verdict: ['3 services ran before you chose.', '1 of them is not in the privacy policy.'],
    },
  },
  {
    name: 'a German language school that says that its translator loads at once, and it does',
    claims: { 'C000-01': 'confirmed', 'C003-19': 'confirmed' },
    visits: [unanswered(weglot(600))],
    policy: policyPage('de', GERMAN),
    expected: {
      findings: [],
      // Whether the visitor asked for the translation cannot be seen.
      outcomes: {
        'tracking-before-choice': 'cannot-tell',
        'undeclared-service': 'pass',
        'unkept-consent-promise': 'not-applicable',
      },
      services: ['weglot named'],
      promises: ['confirmed loads-at-open weglot «Beim Aufruf unserer Seiten»'],
      verdict: ['Cannot tell: Weglot ran; whether that needs consent depends on what the visitor asked for.'],
    },
  },
  {
    name: 'the same words, and a language school on which the translator was not met: nothing is broken by that',
    claims: { 'C000-01': 'contradicted', 'C003-19': 'contradicted' },
    visits: [visit(SHOP, { scenario: 'no-choice' }).with(session, 200)],
    policy: policyPage('de', GERMAN),
    expected: {
      findings: [],
      outcomes: { 'tracking-before-choice': 'pass', 'undeclared-service': 'pass', 'declared-not-observed': 'cannot-tell' },
      services: ['weglot named: not seen'],
      promises: ['declared-not-observed loads-at-open weglot «Beim Aufruf unserer Seiten»'],
      verdict: [CLEAN],
    },
  },
];

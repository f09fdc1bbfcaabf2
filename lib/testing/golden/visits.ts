/** Whole visits of `https://shop.example`, one for each guided scenario, to which themes add what ran when. */
import { visit, type VisitBuilder } from '../builders.ts';
import { session } from '../vendors.ts';

export const SHOP = 'https://shop.example/';
/** When the banner shows and when it is answered, ms after the start: before 400 lies what needs no choice, from 2600 on what follows one. */
const [SHOWN, ANSWERED] = [400, 2500];

/** What a visit adds: `run => run.with(metaPixel, 700)`. */
export type Adds = (visit: VisitBuilder) => VisitBuilder;
const nothing: Adds = (run) => run;

/** Nobody answers the banner. */
export const unanswered = (before: Adds = nothing): VisitBuilder =>
  before(visit(SHOP, { scenario: 'no-choice' }).with(session, 200).banner({ at: SHOWN }));

export const refused = (after: Adds = nothing, before: Adds = nothing): VisitBuilder =>
  after(
    before(visit(SHOP, { scenario: 'reject-all' }).with(session, 200).banner({ at: SHOWN }))
      .click('Avvis alle', { at: ANSWERED })
      .state('klaro', 'rejected', { at: ANSWERED + 40 }),
  );

/** `url`: where the visitor lands; the shop's first page unless told otherwise. */
export const agreed = (after: Adds = nothing, before: Adds = nothing, url = SHOP): VisitBuilder =>
  after(
    before(visit(url, { scenario: 'accept-all' }).with(session, 200).banner({ at: SHOWN }))
      .click('Godta alle', { at: ANSWERED })
      .state('klaro', 'accepted', { at: ANSWERED + 40 }),
  );

/** Sentences of the verdict. */
export const CLEAN = 'Nothing ran before your choice that needs it.';
export const ALL_NAMED = 'All of them are in the privacy policy.';

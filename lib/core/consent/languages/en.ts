import type { BannerWords } from './types.ts';

/** English. */
export const en: BannerWords = {
  accept: 'accept*, allow*, agree, agreed, agreeing, approve, enable, opt in, permit',
  reject:
    'reject*, declin*, refus*, deny, disagree, disallow*, opt out, object to, block, disable, dismiss all, do not track, don t track, turn off, as few as possible, as little as possible',
  none: 'none',
  only: 'only, just, strictly, solely',
  necessary:
    'necessary, essential*, required, mandatory, basic, technical, strictly needed, needed, minimum, minimal, bare minimum, strictly necessary, strictly essential',
  optional:
    'optional, unnecessary, nonessential*, non essential*, non necessary, not necessary, additional, non required, inessential',
  all: 'all, everything, any',
  object: 'cookie, cookies, tracking, trackers, privacy, data, technologies, storage',
  consent: 'consent*',
  settings:
    'setting*, preference*, manage*, customis*, customiz*, configur*, personalis*, personaliz*, option, options, details, adjust*, change*, edit, review, more choices, let me choose, show purposes, purposes, control, controls, set',
  save: 'save, saving, submit, apply, confirm*, update, done',
  selection: 'selection, selections, selected, choice, choices, chosen, current',
  select: 'choose, select, pick',
  close: 'close, dismiss, hide',
  negation: 'not, no, don, never, nope',
  continue: 'continue*, proceed, go ahead, with ads, with advertising',
  without: 'without',
  withdraw: 'withdraw*, revoke*, take back, retract',
  affirm:
    'ok, okay, yes, got it, gotcha, understood, understand, fine, sure, sounds good, sounds fine, alright, great, fine by me, let s go, that s fine, i m ok with that, yep, yeah, cool, works for me, no problem, happy with that, of course, all good, i m in, count me in, i m happy, that s ok, go for it, sure thing, works for us',
  category: 'statistics, analytics, marketing, advertising, functional, performance, targeting',
  filler:
    'more, i, we, you, me, my, your, our, the, a, an, and, or, to, for, of, with, on, in, use, using, uses, that, this, is, am, m, re, t, do, it, thanks, thank, please, these, them, site, website, exit, give, all of, cool, view, show, those, by, as, are, also, now, rather, but, have, just, without any, be, us, by me, s, banner, window, dialog, notice, popup, message, totally, completely, perfectly, absolutely, so, most, read, learn, find, out, about, what, which, how, info, information',
  foreign:
    'term, terms, conditions, licence, license, buy, purchase, pay, order, checkout, subscribe*, newsletter, sign, log, login, register, notification*, invite*, invitation, request, offer, offers, friend*, answer, location, quote, payment, member*, join, club',
  cues: 'cookie, your consent, your privacy, similar technolog, tracking technolog',
};

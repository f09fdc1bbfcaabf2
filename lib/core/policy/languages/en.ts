/** English. */
import type { LanguageData } from '../lexicon.ts';

export const en: LanguageData = {
  code: 'en',
  stopWords:
    'the and is for on with that to we you your of or this when have not from by our are which if be will can may it as in us any these their use data personal information',
  letterWords: 'a i',
  concepts: {
    none: 'no, none, neither, nor',
    blocked: 'blocked, inactive, disabled, held back',
    use: 'use, uses, used, using, employ*, utilise*, utilize*, rely on, relies on, make use, work with, works with, installed, deploy*, uses of, implement*, implemented, supported by, operate*',
    set: 'set, sets, place, places, placed, stored on your device, written, activate*, run, runs, fire, fires, enabled, enable, switched on, turned on, start, starts, triggered, executed, dropped, installed',
    load: 'load, loads, loaded, loading, fetch*, retrieved, connection*, connect*, play, plays, played, request to, called up, displayed from',
    embed: 'embed*, integrat*, plugin*, plug in*, plug ins, widget*, incorporated, iframe*',
    transfer: 'transfer*, transmit*, transmission*, sent, send, sends, export*, pass data, forwarded',
    process: 'process*, collect*, gather*, record, recorded, receive data',
    store:
      'store, stored, stores, storing, storage, kept, keep, keeps, retain*, retention, held, hold, hosted, host, saved, remain*',
    consent: 'consent*, agree, agreed, agrees, accept*, opt in, opted in, opting in, permission, approval, approve*, say yes',
    ask: 'ask, asked, asks, request, requested, seek, obtain, obtained',
    asked: 'requested, asked for, been asked, been obtained, obtained, been requested, was obtained, sought',
    require: 'waits for, wait for, await*, require*, need, needs, subject to, depend* on, conditional on',
    not: 'not, no, never, neither, nor, none, don, doesn, didn, won, isn, aren, cannot, nothing, wasn',
    without: 'without',
    only: 'no other than, none other than, no cookies other than, no other cookies than, no cookies except, no cookies but, nothing except, no cookies beyond, limited to, only ever, nothing but, nothing other than, none but, no more than, only, solely, exclusively, just',
    first: 'first, only after, only once, not until',
    before: 'before, prior to, until, in advance, beforehand',
    after: 'after, once, when, upon, as soon as, following your, whenever, while, every time',
    if: 'if, provided, where, unless and until, in case, as long as you',
    with: 'with, by',
    choice: 'choice*, choose*, chosen, chose, select*, decision, decide*, allow*, confirm*, opted',
    reject: 'reject*, refus*, declin*, deny, decline*',
    cookie: 'cookie*, similar technolog*, tracking technolog*, pixel*, tracker*, web beacon*, local storage',
    cookies: 'cookie*, cookies',
    technology:
      'tracking technolog*, pixel*, script*, tool*, service, services, tag, tags, tracking, tracker*, beacon*, third party content, remarketing, conversion tracking, software, functions, technolog*, code, snippet*',
    necessary:
      'necessary, essential, strictly necessary, technically necessary, technically required, required cookies, strictly required, indispensable',
    unnecessary:
      'non essential, non necessary, not necessary, optional, not strictly necessary, unnecessary, nonessential, other cookies, not essential, further cookies, additional cookies',
    marketing: 'marketing, advert*, ads, ad, remarketing, retarget*, targeting, targeted, conversion*, promotional',
    analytics: 'analy*, statistic*, performance, measure*, audience measurement, web analytics, usage analysis',
    video: 'video*, film, films, player*, clip*',
    functional: 'functional, functionality cookies, preference*, personalisation, personalization, comfort',
    socialmedia: 'social media, social network*, social channel*, social platforms, social plugins',
    map: 'map, maps',
    content:
      'content, contents, video*, map, maps, player*, embedded content, external content, third party*, third parties, media',
    banner:
      'banner*, consent tool*, consent manag*, consent dialog*, consent platform*, pop up*, popup*, cookie notice*, dialog*, consent window, consent layer, cookie consent*, notice, notification, preference cent*, consent solution',
    settings: 'settings, setting, preferences, preference cent*, icon, gear, fingerprint icon, privacy cent*',
    click: 'click*, press*, tap*, clicking',
    thumbnail: 'preview image*, thumbnail*, placeholder*, still image*, poster image*, preview, play button',
    twoclick: 'two click*, 2 click*, double click solution',
    open: 'open, opens, opened, opening, visit*, access*, page view*, page load, call up, browse, enter, arrive, land',
    firstvisit: 'first visit*, first time, initial visit, visit for the first, first open',
    default:
      'when you first, from the start, as standard, on first load, at the start, until then, when you arrive, on arrival, to begin with, to start with, at first, by default, default, default setting*, initially, at the outset, out of the box, standard setting*',
    withdraw: 'withdraw*, revok*, retract*, change your mind, take back, withdrawn',
    anytime: 'at any time, any time, anytime, always, whenever you, as easily as',
    object: 'object, objection*, objecting',
    share:
      'share, shared, shares, sharing, disclos*, pass on, passed on, pass it on, passes on, pass them on, pass your, passed to, hand over, handed over, give away, made available, make available, provided to',
    sell: 'rent, rented, traded, trade, sell, sold, sells, selling, sale',
    third:
      'third part*, third parties, others, anyone else, other companies, other parties, outsiders, other organisations, other organizations, anyone',
    unless: 'unless, except, exception*, other than, apart from, save where, save as, save for, outside of the purposes',
    outside: 'outside, beyond, leave, leaves, out of',
    eu: 'eu, eea, european union, european economic area, europe, european',
    all: 'all, any, every, entire',
    anon: 'anonym*, not be traced, cannot be traced, not identify, cannot be linked, de identified, not be linked, cannot identify',
    identify: 'identif*, individual',
    shorten: 'shorten*, truncat*, mask*, anonymi*, abbreviat*, removed before, redact*',
    ip: 'ip',
    crosssite: 'across websites, across sites, other websites, other sites, across different',
    personaldata: 'personal data, personal information, data, information, personally identifiable',
    nopersonaldata:
      'no personal data, no personal information, not collect personal, not collect any personal, not process any personal, not contain any personal, not contain personal, no personally identif*',
    browser: 'browser*',
    hedge:
      'usually, generally, normally, typically, as a rule, mostly, mainly, primarily, where possible, as far as possible, may, might, in most cases, in principle, strive, aim to, endeavour, endeavor, to the extent possible, sometimes',
    privacymode:
      'privacy enhanced mode, enhanced privacy mode, extended data protection mode, extended privacy mode, privacy enhanced, enhanced data protection mode, no cookie mode, nocookie mode, youtube nocookie',
    tls: 'ssl, tls, https',
    encrypt: 'encrypt*, secure, secured',
    following: 'following, below, these are, hereafter, listed here',
    provider:
      'provided by, operated by, supplied by, delivered by, powered by, run by, provider*, vendor*, supplier*, partner, partners, processor*, sub processor*, subprocessor*, recipient*, companies, contractor*, company',
    service: 'service, services, tool, tools, platform*, software, solution*, system*, plugin*',
    list: 'list, lists, listed, overview, table, set out, enumerat*, specified, register',
    complete: 'exhaustive, complete, full list, comprehensive',
    other: 'other, further, additional, any other',
    separately: 'separately, individually, specifically',
    described: 'describ*, explain*, covered, dealt with, treated, addressed',
    thispolicy: 'this policy, this privacy, this notice, this statement, this page, this document, this cookie, this declaration',
    link: 'link, links, here, url, page, website at',
    find: 'find, found, see, view, available, read, consult, visit',
    nodetriment:
      'without restriction*, without limitation, without any disadvantage, without disadvantage*, no disadvantage*, full functionality, without detriment, in full',
    category: 'category, categories, group, heading, section',
    includes: 'includes, include, comprises, contains, covers, consists, belong*',
    newsletter: 'newsletter*, email*, e mail*, sms, direct marketing, mailing*',
    offtopic:
      'newsletter*, application*, applicant*, recruit*, competition*, prize*, contest*, winner*, photograph*, job, candidate*, credit card, shipment*, parcel*, delivery',
    removed:
      'stopped, stopped using, ceased using, given up, moved away from, not any more, any longer, decommissioned, removed, discontinued, stopped using, no longer, ceased, previously used, formerly used, used to use, phased out, uninstalled, switched off, replaced, retired, abandoned',
    renounce:
      'refrain*, do without, does without, avoid*, dispense with, dispenses with, decided against, chosen not, opted not, deliberately without, free of, free from',
    compare:
      'unlike, instead of, rather than, as opposed to, in contrast to, contrary to, alternative to, alternatives to, compared to, compared with, similar to, comparable to, in place of',
    source: 'from other sources, sources, source, third party sources, publicly available, from third parties, public sources',
    receive: 'receive, received, receives, obtain, obtained, collect from, get, gather, acquire*, collect',
    suchas: 'such as, for example, for instance, including, e.g, like',
    socialpage:
      'find us, connect with us, join us on, we are on, we are also on, follow us, fan page*, fanpage*, page on, pages on, our page, our pages, profile*, channel*, our channel, presence*, account on, accounts on, follow us, company page, business page, our social media, visit us on, appearance*',
    account: 'account, accounts, user, logged in',
    inventory: 'search engine*, search engines, ad network*, search network*, partner network*, search partner*',
    share_button: 'share on, share via, share button*, link to our, links to our, linked to our',
    optout: 'block, prevent, refuse, opt out, opting out, deactivate*, disable*, object to',
    usa: 'usa, united states, us, u.s, u.s.a, american, america, us based',
    thirdcountry:
      'third countr*, third countries, outside the eu, outside the eea, outside the european, outside europe, outside of the eu, outside of the eea, outside of the european, other countries, countries outside, overseas, abroad, non eu, non eea',
    mech_dpf: 'data privacy framework, privacy framework, dpf',
    mech_scc:
      'standard contractual clauses, standard contract clauses, standard data protection clauses, standard contractual, model clauses, model contract*, eu standard clauses, sccs, scc, model contractual clauses',
    mech_adequacy:
      'adequacy decision*, adequacy, adequate level of protection, adequate level of data protection, adequate protection by',
    mech_bcr: 'binding corporate rules, bcr, bcrs',
    mech_unnamed:
      'appropriate safeguards, suitable safeguards, adequate safeguards, transfer mechanism*, suitable guarantees, appropriate guarantees, legal transfer basis, appropriate measures, valid transfer',
    basis_word:
      'legal basis, lawful basis, legal ground*, legal bases, lawful ground*, legal justification, on the basis of, based on, basis is, basis for, pursuant to, in accordance with, under',
    basis_li: 'legitimate interest*',
    basis_contract:
      'performance of a contract, perform a contract, fulfil a contract, fulfil our contract, fulfilment of a contract, fulfillment of a contract, performance of the contract, contract with you, pre contractual, contractual obligation*, performance of our contract, perform our contract',
    basis_law: 'legal obligation*, statutory obligation*, legal duty, legal requirement*, comply with the law',
    basis_vital: 'vital interest*',
    basis_public: 'public interest, official authority, public task',
    deletion: 'delet*, eras*, remov*, anonymi*, purge*, wiped, destroyed, discarded',
    expire:
      'expir*, valid, validity, duration, lifetime, lifespan, last, lasts, remain*, stays, stay, storage period, retention period, life of, max age, active for, persist*, lives, live, on your device for',
    answer:
      'respond*, reply, answer*, complain*, notify, notified, notification of, return, withdrawal period, deadline, payment term*, refund*, warranty',
    session:
      'session, sessions, session cookie*, browser session, close your browser, close the browser, closing the browser, browser is closed, end of the session, close browser, closing your browser',
    persistent: 'persistent, permanent, long term',
    aslongas: 'as long as, until you, for as long, until the purpose, no longer than, only for as long',
    indefinite:
      'indefinitely, unlimited period, until you ask, until you request, no time limit, until we are asked, without time limit',
    h_name: 'name, cookie, cookies, cookie name, identifier',
    h_provider: 'provider, vendor, host, domain, service, company, set by, owner, source, party, supplier',
    h_purpose: 'purpose, description, function, use, usage, what it does, used for',
    h_life:
      'duration, expiry, expiration, lifetime, expires, storage period, retention, retention period, storage duration, lifespan, max age, validity, maximum storage, period, life span',
    controller:
      'controller*, responsible for the processing, responsible party, data controller, responsible body, responsible entity',
    dpo: 'data protection officer*, privacy officer, dpo',
    authority: 'supervisory authorit*, data protection authorit*, information commissioner*',
    complain: 'complain*, lodge',
    right: 'right to, your rights, the right, you have the right, rights, entitled',
    onsite: 'website*, site, webpage*, our pages, web shop, online shop, our site',
    owndata:
      'customer*, order, orders, server log*, access log*, log files, logs, application*, enquir*, inquir*, invoice*, booking*, accounting*, bookkeeping, membership*, contact form*',
    right_access: 'access, copy of',
    right_rectify: 'rectif*, correct, correction*, corrected',
    right_erase: 'erasure, erase*, deleted, deletion, delete, be forgotten',
    right_restrict: 'restrict*',
    right_port: 'portab*',
    version: 'last changed, revised, last reviewed, in force, version, last updated, updated, last modified, effective',
    we: 'we, our, us',
    these: 'this, these, it, they, those, such',
    show: 'show, shown, shows, display*, appear*, see, presented, receive, greeted, informed by, presents',
    change: 'change, adjust, modify, manage, update, edit, amend, revise',
    local: 'locally, local, own server, our own server',
    exception: 'exceptional case*',
    payment: 'payment*, pay, checkout, card, invoice',
    captcha: 'captcha*, spam, bots, automated requests, bot protection',
    but: 'but, however',
    to: 'to',
  },
  numbers:
    'a 1, an 1, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, thirteen 13, fourteen 14, fifteen 15, eighteen 18, twenty 20, thirty 30, sixty 60, ninety 90, half 0.5',
  units:
    'second* 0.0000115741, minute* 0.000694444, hour* 0.0416667, day 1, days 1, week 7, weeks 7, month 30.4, months 30.4, year 365, years 365',
};

/** English. */
import type { LanguageData } from '../lexicon.ts';

export const en: LanguageData = {
  code: 'en',
  stopWords:
    'the and is for on with that to we you your of or this when have not from by our are which if be will can may it as in us any these their use data personal information',
  letterWords: 'a i',
  concepts: {
    none: 'no, none, neither, nor, never, never had',
    blocked:
      'blocked, inactive, disabled, held back, switched off, turned off, stay off, stays off, off by default, remain off, remains off, deactivated, not active, paused, dormant',
    use: 'use, uses, used, using, employ*, utilise*, utilize*, rely on, relies on, make use, work with, works with, installed, deploy*, uses of, implement*, implemented, supported by, operate*',
    set: 'set, sets, place, places, placed, stored on your device, written, activate*, run, runs, fire, fires, enabled, enable, switched on, turned on, start, starts, triggered, executed, dropped, installed',
    load: 'load, loads, loaded, loading, fetch*, retrieved, connection*, connect*, play, plays, played, request to, called up, displayed from, establish*, contacts, contacted, download*, downloaded, streamed, called, requested from',
    embed: 'embed*, integrat*, plugin*, plug in*, plug ins, widget*, incorporated, iframe*',
    transfer: 'transfer*, transmit*, transmission*, sent, send, sends, export*, pass data, forwarded',
    process: 'process*, collect*, gather*, record, recorded, receive data',
    store:
      'store, stored, stores, storing, storage, kept, keep, keeps, retain*, retention, held, hold, hosted, host, saved, remain*, archiv*, hang on to, hold on to, stay with us, stays with us, preserve*, maintained, on file',
    consent:
      'consent*, agree, agreed, agrees, accept*, opt in, opted in, opting in, permission, approval, approve*, say yes, turn them on, turned them on, switch them on, switched them on, enable them, enabled them, given us permission, allowed us, you have allowed, said yes, says yes, saying yes, go ahead, tick the, ticked, give us permission, let us, allow it',
    ask: 'ask, asked, asks, request, requested, seek, obtain, obtained',
    asked:
      'requested, asked for, been asked, been obtained, obtained, been requested, was obtained, sought, was requested, were asked, is requested, is obtained',
    require: 'waits for, wait for, await*, require*, need, needs, subject to, depend* on, conditional on',
    not: 'not, no, never, neither, nor, none, don, doesn, didn, won, isn, aren, cannot, nothing, wasn',
    without: 'without',
    only: 'no other than, none other than, no cookies other than, no other cookies than, no cookies except, no cookies but, nothing except, no cookies beyond, limited to, only ever, nothing but, nothing other than, none but, no more than, only, solely, exclusively, just',
    first: 'first, only after, only once, not until',
    before:
      'before, prior to, until, in advance, beforehand, till, up until, unless and until, as long as you have not, while you have not',
    after: 'after, once, when, upon, as soon as, following your, whenever, while, every time',
    if: 'if, provided, where, unless and until, in case, as long as you, to the extent, should you, in so far as, insofar as, whenever you',
    with: 'with, by',
    choice: 'choice*, choose*, chosen, chose, select*, decision, decide*, allow*, confirm*, opted, choose, select, selects, pick',
    reject:
      'reject*, refus*, declin*, deny, decline*, say no, saying no, says no, do not consent, don t consent, do not agree, do not accept, not to consent, refusal, without accepting, withhold*, say no thanks',
    cookie: 'cookie*, similar technolog*, tracking technolog*, pixel*, tracker*, web beacon*, local storage',
    cookies: 'cookie*, cookies',
    technology:
      'tracking technolog*, pixel*, script*, tool*, service, services, tag, tags, tracking, tracker*, beacon*, third party content, remarketing, conversion tracking, software, functions, technolog*, code, snippet*',
    necessary:
      'necessary, essential, strictly necessary, technically necessary, technically required, required cookies, strictly required, indispensable, needed for the, required for the, needed to make, required to make, needed to run',
    unnecessary:
      'non essential, non necessary, not necessary, optional, not strictly necessary, unnecessary, nonessential, other cookies, not essential, further cookies, additional cookies, all other cookies, every other cookie, other categories, the rest of the cookies, optional categories',
    marketing: 'marketing, advert*, ads, ad, remarketing, retarget*, targeting, targeted, conversion*, promotional',
    analytics: 'analy*, statistic*, performance, measure*, audience measurement, web analytics, usage analysis',
    video: 'video*, film, films, player*, clip*, film*',
    functional: 'functional, functionality cookies, preference*, personalisation, personalization, comfort',
    socialmedia: 'social media, social network*, social channel*, social platforms, social plugins',
    map: 'map, maps',
    content:
      'content, contents, video*, map, maps, player*, embedded content, external content, third party*, third parties, media',
    banner:
      'banner*, consent tool*, consent manag*, consent dialog*, consent platform*, pop up*, popup*, cookie notice*, dialog*, consent window, consent layer, cookie consent*, notice, notification, preference cent*, consent solution',
    settings: 'settings, setting, preferences, preference cent*, icon, gear, fingerprint icon, privacy cent*',
    click: 'click*, press*, tap*, clicking, hit the, hits',
    thumbnail: 'preview image*, thumbnail*, placeholder*, still image*, poster image*, preview, play button',
    twoclick: 'two click*, 2 click*, double click solution',
    open: 'open, opens, opened, opening, visit*, access*, page view*, page load, call up, browse, enter, arrive, land, arrive*, come to our, come to the site, first come, first arrive, page loads, page is loaded, page is opened, visiting, reach our, together with the page, along with the page, with the page, every page, each page',
    firstvisit:
      'first visit*, first time, initial visit, visit for the first, first open, first arrive, first come, first enter, first land, first time you, for the first time, first visits, very first',
    default:
      'when you first, from the start, as standard, on first load, at the start, until then, when you arrive, on arrival, to begin with, to start with, at first, by default, default, default setting*, initially, at the outset, out of the box, standard setting*',
    withdraw:
      'withdraw*, revok*, retract*, change your mind, take back, withdrawn, reopen, take it back, undo, cancel your consent, change your decision',
    anytime:
      'at any time, any time, anytime, always, whenever you, as easily as, as easy to, as easy as, as simple as, whenever you like, whenever you want, at any moment',
    object: 'object, objection*, objecting',
    share:
      'share, shared, shares, sharing, disclos*, pass on, passed on, pass it on, passes on, pass them on, pass your, passed to, hand over, handed over, give away, made available, make available, provided to, trade, trade it, traded, lend, lent, lease, hand it over, pass them to, pass it to',
    sell: 'sell, sold, sells, selling, sale, rent, rented, rents',
    third:
      'third part*, third parties, others, anyone else, other companies, other parties, outsiders, other organisations, other organizations, anyone, anybody, advertisers, other people',
    unless: 'unless, except, exception*, other than, apart from, save where, save as, save for, outside of the purposes',
    outside: 'outside, beyond, leave, leaves, out of',
    eu: 'eu, eea, european union, european economic area, europe, european, eu eea',
    all: 'all, any, every, entire',
    anon: 'anonym*, not be traced, cannot be traced, not identify, cannot be linked, de identified, not be linked, cannot identify, cannot be attributed, not attributed to you, not linked to you, who you are, not identifiable',
    identify: 'identif*, individual, identification, recognise you',
    shorten:
      'shorten*, truncat*, mask*, anonymi*, abbreviat*, removed before, redact*, last octet, last digits, last part, final octet, partially removed, last three digits, last block',
    ip: 'ip',
    crosssite:
      'across websites, across sites, other websites, other sites, across different, different websites, elsewhere on the web, across the web, cross site, across the internet',
    personaldata: 'personal data, personal information, data, information, personally identifiable',
    nopersonaldata: 'without personal data',
    browser: 'browser*',
    hedge:
      'usually, generally, normally, typically, as a rule, mostly, mainly, primarily, where possible, as far as possible, may, might, in most cases, in principle, strive, aim to, endeavour, endeavor, to the extent possible, sometimes',
    privacymode:
      'privacy enhanced mode, enhanced privacy mode, extended data protection mode, extended privacy mode, privacy enhanced, enhanced data protection mode, no cookie mode, nocookie mode, youtube nocookie, enhanced privacy, privacy mode, extended data protection',
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
    find: 'find, found, see, view, available, read, consult, visit, published, set out, shown, listed at',
    nodetriment:
      'without restriction*, without limitation, without any disadvantage, without disadvantage*, no disadvantage*, full functionality, without detriment, in full, no consequence*, no negative consequence*, no negative effect*, no effect on, no impact on, without any restriction*, without consequence*, without restrictions, not be disadvantaged, no drawback*',
    category: 'category, categories, group, heading, section',
    includes: 'includes, include, comprises, contains, covers, consists, belong*, contain, holds',
    newsletter: 'newsletter*, email*, e mail*, sms, direct marketing, mailing*',
    offtopic:
      'newsletter*, application*, applicant*, recruit*, competition*, prize*, contest*, winner*, photograph*, job, candidate*, credit card, shipment*, parcel*, delivery',
    removed:
      'stopped, stopped using, ceased using, given up, moved away from, not any more, any longer, decommissioned, removed, discontinued, stopped using, no longer, ceased, previously used, formerly used, used to use, phased out, uninstalled, switched off, replaced, retired, abandoned, dropped, taken off, ditched, got rid of, cancelled, given up on, taken down, in the past, turned off for good',
    renounce:
      'refrain*, do without, does without, avoid*, dispense with, dispenses with, decided against, chosen not, opted not, deliberately without, free of, free from',
    compare:
      'unlike, instead of, rather than, as opposed to, in contrast to, contrary to, alternative to, alternatives to, compared to, compared with, similar to, comparable to, in place of, looked at, considered, evaluated, tested, tried',
    source: 'from other sources, sources, source, third party sources, publicly available, from third parties, public sources',
    receive: 'receive, received, receives, obtain, obtained, collect from, get, gather, acquire*, collect, gets',
    suchas: 'such as, for example, for instance, including, e.g, like',
    socialpage:
      'find us, connect with us, join us on, we are on, we are also on, follow us, fan page*, fanpage*, page on, pages on, our page, our pages, profile*, channel*, our channel, presence*, account on, accounts on, follow us, company page, business page, our social media, visit us on, appearance*',
    account: 'account, accounts, user, logged in',
    inventory: 'search engine*, search engines, ad network*, search network*, partner network*, search partner*',
    share_button:
      'share on, share via, share button*, link to our, links to our, linked to our, share icon*, sharing button*, like button*',
    optout:
      'block, prevent, refuse, opt out, opting out, deactivate*, disable*, object to, opt out altogether, add on, addon, browser plugin, browser extension, object, prevent*',
    usa: 'usa, united states, us, u.s, u.s.a, american, america, us based',
    thirdcountry:
      'third countr*, third countries, outside the eu, outside the eea, outside the european, outside europe, outside of the eu, outside of the eea, outside of the european, other countries, countries outside, overseas, abroad, non eu, non eea',
    mech_dpf: 'data privacy framework, privacy framework, dpf, dpf programme, dpf program, data bridge',
    mech_scc:
      'standard contractual clauses, standard contract clauses, standard data protection clauses, standard contractual, model clauses, model contract*, eu standard clauses, sccs, scc, model contractual clauses, standard clauses, contractual clauses, eu clauses, model contract clauses, international data transfer agreement',
    mech_adequacy:
      'adequacy decision*, adequacy, adequate level of protection, adequate level of data protection, adequate protection by, adequate protection, recognised as adequate, adequate country, adequate safeguards decision, deemed adequate, adequate level',
    mech_bcr: 'binding corporate rules, bcr, bcrs, binding rules',
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
    deletion:
      'delet*, eras*, remov*, anonymi*, purge*, wiped, destroyed, discarded, overwritten, overwrite*, cleared, clear out, thrown away, disappear*, vanish*, shredded, disposed, gone, scrubbed, expunged, weeded',
    expire:
      'expir*, valid, validity, duration, lifetime, lifespan, last, lasts, remain*, stays, stay, storage period, retention period, life of, max age, active for, persist*, lives, live, on your device for, lasting, good for, kept for, runs out, run out, lapse*, lapses',
    answer:
      'respond*, reply, answer*, complain*, notify, notified, notification of, return, withdrawal period, deadline, payment term*, refund*, warranty',
    session:
      'session, sessions, session cookie*, browser session, close your browser, close the browser, closing the browser, browser is closed, end of the session, close browser, closing your browser, end of your visit, leave the site, leave our site, browser window is closed, browser closes, end your visit, shut your browser, quit your browser, visit ends',
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
    show: 'show, shown, shows, display*, appear*, see, presented, receive, greeted, informed by, presents, asks, greet*, pops up, comes up, invited, invites, prompt*, lets you',
    change: 'change, adjust, modify, manage, update, edit, amend, revise',
    local: 'locally, local, own server, our own server',
    exception: 'exceptional case*',
    payment: 'payment*, pay, checkout, card, invoice, payment method*, payment option*',
    captcha: 'captcha*, spam, bots, automated requests, bot protection',
    but: 'but, however',
    to: 'to',
    window: 'window, box, layer, message, overlay, prompt, bar, panel',
    usable:
      'just as well, work as usual, works as usual, fully usable, remains usable, remain usable, remain available, remains available, still use, still shop, still read, fully functional, not limit, not restrict, without losing, work normally, works normally, same functionality, not affect your use, not affect your access, equally well',
    evenif: 'even if, even when, also if, even without',
    each: 'each time, every time, every page, each page, on every, immediately, straight away, right away, as soon as, together with the page, along with the page, automatically',
    track: 'track*, follow*, trace, traced, monitor*',
    cannot: 'cannot, can not, not possible, impossible, unable, not able, no way',
    pd: 'personal data, personal information, personally identifiable, personal details, personal identifiers, identifying information',
    special: 'special categor*, sensitive',
    minor: 'child*, children, minors, minor, parental, parents, guardian*',
    euland:
      'germany, ireland, france, sweden, norway, denmark, finland, the netherlands, netherlands, belgium, austria, frankfurt, dublin, stockholm, luxembourg',
    within: 'within, inside, solely in',
    server: 'server, servers, data centre*, data center*, hosting, hosted, located',
    which: 'which, what',
    listed: 'listed, mentioned, named, described, set out, above, these, stated',
    closedword: 'closed list, final list',
    playstart:
      'start the video, starts the video, play the video, playing the video, play it, start playing, press play, hit play, start it',
    footer: 'footer, bottom of, foot of',
    lawfulness: 'lawfulness, legality',
    responsible: 'responsible for, responsibility',
    longer: 'longer',
    traffic: 'traffic, connection, connections, communication, communications, everything you send, data transmission',
    both: 'both, neither, all of them',
    by: 'with, by, through, via, from, using',
    deal: 'handled, run, runs, operated, delivered, powered, sent, supplied, managed, shipped, printed, carried, processed, hosted, live on, lives on, sits, sit, maintained, organised, booked, bookkeeping, accounts, accounting, shipping, host, invoicing, comes, come, goes, go, taken, done, built, bought',
    country:
      'switzerland, united kingdom, uk, britain, great britain, england, scotland, wales, japan, canada, israel, india, new zealand, south korea, argentina, uruguay, australia, singapore, china, brazil, california, europe, turkey, ukraine',
    wesubj: 'we',
  },
  numbers:
    'a 1, an 1, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, thirteen 13, fourteen 14, fifteen 15, eighteen 18, twenty 20, thirty 30, sixty 60, ninety 90, half 0.5',
  units:
    'second* 0.0000115741, minute* 0.000694444, hour* 0.0416667, day 1, days 1, week 7, weeks 7, month 30.4, months 30.4, year 365, years 365',
};

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
      'blocked, inactive, disabled, held back, switched off, turned off, stay off, stays off, off by default, remain off, remains off, deactivated, not active, paused, dormant, hold back, suppressed, unticked, not ticked, not pre ticked, switched off until, locked, prevented from, on hold, not preselected, off when, are off, is off, stopped from, unchecked, off until, kept off, not pre selected, not selected, disabled by default, asleep, idle',
    use: 'use, uses, used, using, employ*, utilise*, utilize*, rely on, relies on, make use, work with, works with, installed, deploy*, uses of, implement*, implemented, supported by, operate*',
    set: 'set, sets, place, places, placed, stored on your device, written, activate*, run, runs, fire, fires, enabled, enable, switched on, turned on, start, starts, triggered, executed, dropped, installed, go live, get going, take effect, begin, begins, started, launched, loads, in use, active, run by, kick in, kicks in, kicked in, get to work, gets to work, wake*, wakes up, comes alive, come alive, spring to life, springs into action, goes live, gets going, begins work, operating, operates, in play, active from',
    load: 'load, loads, loaded, loading, fetch*, retrieved, connection*, connect*, play, plays, played, request to, called up, displayed from, establish*, contacts, contacted, download*, downloaded, streamed, called, requested from, fetches, fetched, contact, reach out, reaches out, appears, hidden, requested, loads with, open a connection, pulled in, pull in, pulls in, brought in, brings in, bring in, comes up, drawn from, summoned, shows up, served from, request goes, starts loading',
    embed: 'embed*, integrat*, plugin*, plug in*, plug ins, widget*, incorporated, iframe*, fitted, built into',
    transfer: 'transfer*, transmit*, transmission*, sent, send, sends, export*, pass data, forwarded',
    process: 'process*, collect*, gather*, record, recorded, receive data, logged, capture*',
    store:
      'store, stored, stores, storing, storage, kept, keep, keeps, retain*, retention, held, hold, hosted, host, saved, remain*, archiv*, hang on to, hold on to, stay with us, stays with us, preserve*, maintained, on file, able to produce, able to show, able to prove, produce on request, hang onto, holds, archives, kept for, kept on, stay for, stays for, stay on file',
    consent:
      'consent*, agree, agreed, agrees, accept*, opt in, opted in, opting in, permission, approval, approve*, say yes, turn them on, turned them on, switch them on, switched them on, enable them, enabled them, given us permission, allowed us, you have allowed, said yes, says yes, saying yes, go ahead, tick the, ticked, give us permission, let us, allow it, your yes, a yes, has agreed, approved, allowed statistics, opts in, your ok, your okay, green light, say so, permit, permitted, you allow, you allowed, you permit, allowed marketing, consents, allowed it, have allowed, has allowed, gave us permission, permissions, your approval, your blessing, agreeing, ok, okay, agreement, a green light, clearance, agrees to it',
    ask: 'ask, asked, asks, request, requested, seek, obtain, obtained',
    asked:
      'requested, asked for, been asked, been obtained, obtained, been requested, was obtained, sought, was requested, were asked, is requested, is obtained, asked for your, was asked, been sought, has been asked, asked you, have asked, we asked, we ask you, you are asked, are asked, was sought, is sought, solicited, seek your, has been requested, prompted you, prompt might, prompted, consent prompt, ask your, ask for your, requests your, requested your, put the question, been put to you, asked me, asked whether, been prompted, consulted you, the answer you gave, your answer',
    require: 'waits for, wait for, await*, require*, need, needs, subject to, depend* on, conditional on, it takes, takes a click, required for, requires, contingent on, hinges on, dependent on, precondition, prerequisite',
    not: 'not, no, never, neither, nor, none, don, doesn, didn, won, isn, aren, cannot, nothing, wasn',
    without: 'without',
    only: 'no other than, none other than, no cookies other than, no other cookies than, no cookies except, no cookies but, nothing except, no cookies beyond, limited to, only ever, nothing but, nothing other than, none but, no more than, only, solely, exclusively, just, alone, sole, nothing beyond, purely, if and only if, just the, nothing apart from, the only, are the only, restrict ourselves to, confine ourselves to, stick with, stick to, make do with, get by with, get by on, confine, bare minimum, remains are, nothing more than, restrict, restricts itself, no others, confined to',
    first:
      'first, at the earliest, not before, and not before, no sooner, only then, and only then, not until then, not earlier, not before then, nothing before, otherwise not, not otherwise, or not at all, not until, not ahead of, never ahead of, not a second before, never before, never earlier, it alone, post approval',
    before:
      'before, prior to, until, in advance, beforehand, till, up until, unless and until, as long as you have not, while you have not, no earlier than, for as long as you, until after, ahead of, until such time, as long as you haven t, before you, until you, at the earliest, not earlier, save where, not until',
    after: 'after, once, when, upon, as soon as, following your, whenever, while, every time, the instant, the moment',
    if: 'if, provided, where, unless and until, in case, as long as you, to the extent, should you, in so far as, insofar as, whenever you, only where, on condition, in cases where, in the event, in so far, assuming, supposing, provided that, in case of, if and when, save where, post',
    with: 'with, by',
    choice: 'choice*, choose*, chosen, chose, select*, decision, decide*, allow*, confirm*, opted, choose, select, selects, pick',
    reject:
      'reject*, refus*, declin*, deny, decline*, say no, saying no, says no, do not consent, don t consent, do not agree, do not accept, not to consent, refusal, without accepting, withhold*, say no thanks, said no, turn down, turned down, turning down, turn them down, refusing, rejecting, declining, not consenting, without consenting, decide against, opt out of cookies, leave them off, leave them out, opt for no, say no to, a no, hit decline, missing consent, lack of consent, refuse cookies, not agreeing, not accepting, don t agree, don t accept, rather not, would rather, turning it down, turns down, you do not want, don t want, do without the, opting out, keep your consent, turning * down, turn * down, turns * down',
    cookie: 'cookie*, similar technolog*, tracking technolog*, pixel*, tracker*, web beacon*, local storage',
    cookies: 'cookie*, cookies',
    technology:
      'tracking technolog*, pixel*, script*, tool*, service, services, tag, tags, tracking, tracker*, beacon*, third party content, remarketing, conversion tracking, software, functions, technolog*, code, snippet*',
    necessary:
      'necessary, essential, strictly necessary, technically necessary, technically required, required cookies, strictly required, indispensable, needed for the, required for the, needed to make, required to make, needed to run, cannot do without, can t do without, cannot run without, can t run without, the site needs, the shop needs, cannot work without, can t work without, needs to work, needs to function, needed for, basic cookies, keep the place running, keep the site running, keep the shop running, keep things running, keep it running, make the site work, can t operate without, cannot operate without, can t function without, cannot function without, can t live without, cannot live without, bare minimum, absolute minimum, mandatory, must have, has to have, technically needed, technical cookies, required, vital, without which, keep the cart, keep the basket, behind basket, unavoidable, required by the site, functional minimum',
    unnecessary:
      'non essential, non necessary, not necessary, optional, not strictly necessary, unnecessary, nonessential, other cookies, not essential, further cookies, additional cookies, all other cookies, every other cookie, other categories, the rest of the cookies, optional categories, everything except, all categories other than, every category except, all others, all other categories, everything else, all the others, anything else, the others, the other categories, all except, everything beyond, not needed for, not required for, everything that is not, voluntary, anything not',
    marketing: 'marketing, advert*, ads, ad, remarketing, retarget*, targeting, targeted, conversion*, promotional',
    analytics: 'analy*, statistic*, performance, measure*, audience measurement, web analytics, usage analysis',
    video: 'video*, film, films, player*, clip*, film*',
    functional: 'functional, functionality cookies, preference*, personalisation, personalization, comfort',
    socialmedia: 'social media, social network*, social channel*, social platforms, social plugins',
    map: 'map, maps',
    content:
      'content, contents, video*, map, maps, player*, embedded content, external content, third party*, third parties, media, posts, post, feed, embeds, embedded, podcast*, playlist*, tweet*, clips, clip, comments',
    banner:
      'banner*, consent tool*, consent manag*, consent dialog*, consent platform*, pop up*, popup*, cookie notice*, dialog*, consent window, consent layer, cookie consent*, notice, notification, preference cent*, consent solution',
    settings: 'settings, setting, preferences, preference cent*, icon, gear, fingerprint icon, privacy cent*',
    click: 'click*, press*, tap*, clicking, hit the, hits, hit, selecting, touch, push*, swipe*',
    thumbnail: 'preview image*, thumbnail*, placeholder*, still image*, poster image*, preview, play button',
    twoclick: 'two click*, 2 click*, double click solution',
    open: 'open, opens, opened, opening, visit*, access*, page view*, page load, call up, browse, enter, arrive, land, arrive*, come to our, come to the site, first come, first arrive, page loads, page is loaded, page is opened, visiting, reach our, together with the page, along with the page, with the page, every page, each page, view one of our, view a page, view any page, viewing, page appears, page is shown, page request*, when the page, page is displayed, see the page, load a page, each page request, home page opens, merely visiting, mere visit, page comes, the contact page comes, site is displayed',
    firstvisit: 'first visit*, first time, initial visit, visit for the first, first open, first arrive, first come, first enter, first land, first time you, for the first time, first visits, very first, new visitors, new visitor, first page, on arrival, upon arrival, first load, on entering, first glance, very first page, initial access',
    default: 'when you first, from the start, as standard, on first load, at the start, until then, when you arrive, on arrival, to begin with, to start with, at first, by default, default, default setting*, initially, at the outset, out of the box, standard setting*, from the outset, of its own accord, on its own, before you answer, straight out of the box, pre set, pre selected, when the box opens, when the banner opens, if you do nothing, without any action, untouched, leave it, before you choose, pre ticked, not pre ticked, preselected, not preselected, preset',
    withdraw:
      'withdraw*, revok*, retract*, change your mind, take back, withdrawn, reopen, take it back, undo, cancel your consent, change your decision, revocable, reverse, alter or cancel, cancel, untick, uncheck, open the cookie box again, go back on, think again, rethink, take your consent, taken back, withdrawal, call off, rescind*, second thoughts, reconsider, changed your mind, take that back, take this back',
    anytime:
      'at any time, any time, anytime, always, whenever you, as easily as, as easy to, as easy as, as simple as, whenever you like, whenever you want, at any moment, whenever, any moment, for the future, with effect for the future, freely, free to, later, afterwards, just as easily, no time, at a later date, when it suits you, as often as, whenever it suits, without giving, without stating, without a reason, without reason, informally, for any reason, from any page, from every page, day or night, as and when',
    object: 'object, objection*, objecting',
    share:
      'share, shared, shares, sharing, disclos*, pass on, passed on, pass it on, passes on, pass them on, pass your, passed to, hand over, handed over, give away, made available, make available, provided to, trade, trade it, traded, lend, lent, lease, hand it over, pass them to, pass it to, hand your, hand * to, hand * * to, give your, given to, gives your, swap, swapped, swaps, passed along, pass along, let anybody have, goes to third, go to third, disclosure, pass your address, pass * on, passes * on, pass * * on',
    sell: 'sell, sold, sells, selling, sale, rent, rented, rents, for sale, resell, resold, monetise, monetize, sold on',
    third:
      'third part*, third parties, others, anyone else, other companies, other parties, outsiders, other organisations, other organizations, anyone, anybody, advertisers, other people, other firms, other businesses, outside parties, outside companies, anybody else, data brokers',
    unless:
      'unless, except, exception*, other than, apart from, save where, save as, save for, outside of the purposes, if you do not press, without you, unless you',
    outside: 'outside, beyond, leave, leaves, out of',
    eu: 'eu, eea, european union, european economic area, europe, european, eu eea',
    all: 'all, any, every, entire',
    anon: 'anonym*, not be traced, cannot be traced, not identify, cannot be linked, de identified, not be linked, cannot identify, cannot be attributed, not attributed to you, not linked to you, who you are, not identifiable',
    identify:
      'identif*, individual, identification, recognise you, individuals, traced back, trace, attribute*, attributed, who you are, singled out, single out, linked back, link, linked to you, point to, tied to you, you personally',
    shorten:
      'shorten*, truncat*, mask*, anonymi*, abbreviat*, removed before, redact*, last octet, last digits, last part, final octet, partially removed, last three digits, last block, cut short, cut off, cuts, chopped, obfuscat*, obscured, stripped, partial ip, part of your ip, part of the ip, part of their ip, zeroed, dropped from, scrambled, hashed, last byte, last two bytes, shorter form, unrecogni*, lopped, illegible, blurred, last two octets, clipped, trimmed, tail end, end of your ip, trailing, tail, blanks out, final digits, ending, last two',
    ip: 'ip, ips, ipv*, network address*',
    crosssite:
      'across websites, across sites, other websites, other sites, across different, different websites, elsewhere on the web, across the web, cross site, across the internet, around the web, around the internet, from one site to another, from site to site, from one website to another, from website to website, different sites, multiple sites, several sites, multiple websites, several websites, elsewhere online, around the net, sites of others, cross website, to the next',
    personaldata: 'personal data, personal information, data, information, personally identifiable',
    nopersonaldata:
      'without personal data, without any personal data, without personal information, without using personal data, without any personal information, without processing personal data, free of personal data',
    browser: 'browser*, safari, firefox',
    hedge:
      'usually, generally, normally, typically, as a rule, mostly, mainly, primarily, where possible, as far as possible, may, might, in most cases, in principle, strive, aim to, endeavour, endeavor, to the extent possible, sometimes',
    privacymode:
      'privacy enhanced mode, enhanced privacy mode, extended data protection mode, extended privacy mode, privacy enhanced, enhanced data protection mode, no cookie mode, nocookie mode, youtube nocookie, enhanced privacy, privacy mode, extended data protection, privacy friendly mode, privacy preserving mode, enhanced privacy setting, enhanced mode for privacy, privacy protective mode, privacy enhanced player, reduced data mode, cookieless mode, privacy friendly setting, privacy friendly player, privacy friendly, privacy respecting, privacy mode*, cookie free, cookieless, no cookie, enhanced privacy*, more privacy, stricter privacy, limited data, privacy oriented, heightened privacy, increased privacy, privacy conscious',
    tls: 'ssl, tls, https, transport layer security',
    encrypt:
      'encrypt*, secure, secured, protected, protect, protects, safeguarded, protection, unreadable to, scrambled, unreadable, cipher*, sealed, shield*, illegible',
    following: 'following, below, these are, hereafter, listed here',
    provider: 'provided by, operated by, supplied by, delivered by, powered by, run by, provider*, vendor*, supplier*, partner, partners, processor*, sub processor*, subprocessor*, recipient*, companies, contractor*, company, subcontractor*, sub contractor*, firms, firm',
    service: 'service, services, tool, tools, platform*, software, solution*, system*, plugin*, database*, crm',
    list: 'list, lists, listed, overview, table, set out, enumerat*, specified, register, listing, lists out, named, catalogue, inventory, listed at, listed on, full list',
    complete: 'exhaustive, complete, full list, comprehensive',
    other: 'other, further, additional, any other',
    separately: 'separately, individually, specifically',
    described: 'describ*, explain*, covered, dealt with, treated, addressed',
    here: 'here',
    retrieve: 'download*, downloaded, retrieve*, get it, obtain a copy, viewed, accessed, consulted',
    policyword: 'policy, policies, notice, statement, terms',
    linkword: 'link, links, addresses, urls, hyperlink*',
    regardless:
      'regardless, irrespective, whatever you, no matter, whatever you chose, whatever you choose, independent of, independently of, whether or not, whatever your choice, without waiting',
    profile: 'user profile*, profiling, interest profile*, profiles of you, profile of you, profile about you, usage profile*',
    thispolicy: 'this policy, this privacy, this notice, this statement, this page, this document, this cookie, this declaration',
    link: 'link, links, here, url, page, website at, hyperlink*',
    find: 'find, found, see, view, available, read, consult, visit, published, set out, shown, listed at',
    nodetriment:
      'without restriction*, without limitation, without any disadvantage, without disadvantage*, no disadvantage*, full functionality, without detriment, in full, no consequence*, no negative consequence*, no negative effect*, no effect on, no impact on, without any restriction*, without consequence*, without restrictions, not be disadvantaged, no drawback*',
    category: 'category, categories, group, heading, section, tab, bucket, class',
    includes:
      'includes, include, comprises, contains, covers, consists, belong*, contain, holds, houses, falls under, falls into, part of, assigned to, under, sorted under, counts as, listed under, grouped under, hold, carry, carries, involves, involve, resides',
    newsletter: 'newsletter*, email*, e mail*, sms, direct marketing, mailing*',
    offtopic:
      'newsletter*, application*, applicant*, recruit*, competition*, prize*, contest*, winner*, photograph*, job, candidate*, credit card, shipment*, parcel*, delivery',
    formerly: 'formerly, previously, in the past, once upon a time',
    removed: 'stopped, stopped using, ceased using, given up, moved away from, not any more, any longer, decommissioned, removed, discontinued, stopped using, no longer, ceased, previously used, formerly used, used to use, phased out, uninstalled, switched off, replaced, retired, abandoned, dropped, taken off, ditched, got rid of, cancelled, given up on, taken down, in the past, turned off for good, taken out, took out, took off, took away, pulled, ripped out, kicked out, thrown out, went without, did away, done away, unplugged, disconnected, gone since, let go of, parted with, stripped out, taken away, shut down, closed down, neither is now, none is now, sunset, took * off, switched * off, gave * up, gave up, in vain, behind us, left our',
    renounce:
      'refrain*, do without, does without, avoid*, dispense with, dispenses with, decided against, chosen not, opted not, deliberately without, free of, free from',
    compare: 'unlike, instead of, rather than, as opposed to, in contrast to, contrary to, alternative to, alternatives to, compared to, compared with, similar to, comparable to, in place of, looked at, considered, evaluated, tested, tried, preferred to',
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
      'block, prevent, refuse, opt out, opting out, deactivate*, disable*, object to, opt out altogether, add on, addon, browser plugin, browser extension, object, prevent*, turn * off, switch off, turn off, turn * * off, switch * off, turn * * * off',
    usa: 'usa, united states, the us, eu us, us law*, us compan*, us parent*, us authorit*, us server*, u.s, u.s.a, american, america, us based',
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
    deletion: 'delet*, eras*, remov*, anonymi*, purge*, wiped, destroyed, discarded, overwritten, overwrite*, cleared, clear out, thrown away, disappear*, vanish*, shredded, disposed, gone, scrubbed, expunged, weeded, recorded over, taped over, record over, shred, shreds, bin, binned, weed, weeds, dropped, drops, rotate, rotated, rotates, records over, overwrites, tape over, wipe, wipes, clears, clear',
    expire:
      'expir*, valid, validity, duration, lifetime, lifespan, last, lasts, remain*, stays, stay, storage period, retention period, life of, max age, active for, persist*, lives, live, on your device for, lasting, good for, kept for, runs out, run out, lapse*, lapses, hang around, hangs around, sits in, sit in, sits on, remembers your, remembered for, runs for, live for, keeps your, lasted, dies, die after, drop out, kept on your, goes after, goes when, go after, expires, will last, will persist, ends, end after, disappears, of old age',
    answer:
      'respond*, reply, answer*, complain*, notify, notified, notification of, return, withdrawal period, deadline, payment term*, refund*, warranty, change your mind, cooling off, claimed, dealt with, delivery time*, guarantee, renew, renews',
    session:
      'session, sessions, session cookie*, browser session, close your browser, close the browser, closing the browser, browser is closed, end of the session, close browser, closing your browser, end of your visit, leave the site, leave our site, browser window is closed, browser closes, end your visit, shut your browser, quit your browser, visit ends, browser is shut, shut the browser, browser window is shut, close the window, close the tab, log out, quit the browser, browser has been closed, browser was closed, the session ends, the browser closes, you close it',
    persistent: 'persistent, permanent, long term',
    aslongas: 'as long as, until you, for as long, until the purpose, no longer than, only for as long',
    indefinite:
      'indefinitely, unlimited period, until you ask, until you request, no time limit, until we are asked, without time limit',
    h_name: 'name, cookie, cookies, cookie name, identifier',
    h_provider:
      'provider, vendor, host, domain, service, company, set by, owner, source, party, supplier, who sets, who, comes from',
    h_purpose:
      'purpose, description, function, use, usage, what it does, used for, what for, what it, why, what is it for, does what',
    h_life:
      'duration, expiry, expiration, lifetime, expires, storage period, retention, retention period, storage duration, lifespan, max age, validity, maximum storage, period, life span, how long, lasts, time, life, until when, lives for, kept, retained',
    controller:
      'controller*, responsible for the processing, responsible party, data controller, responsible body, responsible entity',
    dpo: 'data protection officer*, privacy officer, dpo',
    authority: 'supervisory authorit*, data protection authorit*, information commissioner*',
    complain: 'complain*, lodge',
    right: 'right to, your rights, the right, you have the right, rights, entitled',
    onsite: 'website*, site, webpage*, our pages, web shop, online shop, our site, the pages',
    owndata:
      'customer*, order, orders, server log*, access log*, log files, logs, application*, enquir*, inquir*, invoice*, booking*, accounting*, bookkeeping, membership*, contact form*, ordering',
    right_access: 'access, copy of',
    right_rectify: 'rectif*, correct, correction*, corrected',
    right_erase: 'erasure, erase*, deleted, deletion, delete, be forgotten',
    right_restrict: 'restrict*',
    right_port: 'portab*',
    version: 'last changed, revised, last reviewed, in force, version, last updated, updated, last modified, effective',
    we: 'we, our, us',
    these: 'this, these, it, they, those, such',
    show: 'show, shown, shows, display*, appear*, see, presented, receive, greeted, informed by, presents, asks, greet*, pops up, comes up, invited, invites, prompt*, lets you, slides up, slide up, opens, greets, meets you, asked, we ask, offers, offered, lets, allows you',
    change:
      'change, adjust, modify, manage, update, edit, amend, revise, alter, revisit, redo, reset, review your, reopen, open again, adapt, customise, tweak, open the * * again, switch them off, switch off, turn off again, update your choice',
    local: 'locally, local, own server, our own server',
    exception: 'exceptional case*',
    payment: 'payment*, pay, checkout, card, invoice, payment method*, payment option*',
    captcha: 'captcha*, spam, bots, automated requests, bot protection',
    but: 'but, however',
    to: 'to',
    window:
      'window, box, layer, message, overlay, prompt, bar, panel, strip, dialogue, pop up, popup, card, sheet, screen, prompt*, choices, wall, tray, question about',
    usable:
      'just as well, work as usual, works as usual, fully usable, remains usable, remain usable, remain available, remains available, still use, still shop, still read, fully functional, not limit, not restrict, without losing, work normally, works normally, same functionality, not affect your use, not affect your access, equally well, works the same, work the same, works exactly the same, works just as well, works as before, works perfectly, works fully, works without them, stays open, remain open, remains open, stay open, carry on, can still, you can use all, use all parts, use the whole, still buy, still visit, as normal, as usual, as before, in full, just as, keep using, all the same, runs the same, equally, everything works, works exactly, without them works',
    evenif: 'even if, even when, also if, even without',
    whereif: 'where, wherever',
    flow: 'goes to, go to, flows, flow, hears, hear from, learns, knows, receives, gets, is contacted, contacted, redirected, reaches, gives, sets, informed, handed to, passed, told, hear about, hears about, hear of, finds out, find out, know about, reach, handed, is given, passed to, passes to, delivered to, receive, learn, end up with, ends up with, you send, sees, goes there, go there',
    given: 'given, granted, gave, obtained, declared',
    verbfirst: 'had, were, should',
    together: 'as part of the page, part of the page, along with, together with, at the same time, with the page, with it, loads with, with the article, with every page, the moment the page, simply opening, merely opening, just opening, automatically, moment the page, already when, as part of, mere opening, opening alone, straight away, at once, immediately, right away, instantly, in one go, without you touching, without you doing, without any action, without doing anything, by itself, of its own accord, from the first page view, merely visiting, mere visit, enough, right when, the minute, the second the page, suffices, sufficient, every time a page, whenever you view, by themselves',
    effect: 'affect*, influence*, consequence*, disadvantage*, drawback*, bearing, impact*, effect*, difference*, detriment*, change, changes, limit, limits, limited, restrict*, penal*, worse, lose, miss, miss out, costs you, cost you, harm*, reduce*, downside*, hinder*, hold against, cost anything, costs nothing, depriv*, punish*, any worse, shut out, forgo, give up, less favourabl*, sacrific*, suffer*, hold it against, stop you, stops you, prevent*, keep you from, keeps you from, lock you out, bar you, rob you',
    wait: 'wait with, wait until, wait for, waits for, waits until, waiting for, hold off, holds off, await*, hold back, wait to',
    answered:
      'answer, answered, respond, responded, made up your mind, made your choice, made a choice, made a selection, decided, reacted',
    deed: 'start a, start the, begin, open the chat, submit, send the form, send us, tap, touch, book, order, log in, sign in, use the, write to us, fill in, complete the order, place an order, enter your, share a, pick, play, upload, confirm your order, buy, buying, complete a purchase, purchase, purchases, place your order, check out, logging in, login, registration, register, registering, sign up, signing up, subscribe, booking, reserve, reserving, submit the form, submitting, submission, post a comment, comment, write a, fill out, call us, donate, apply, make an appointment, confirm the, push, slide, drag, activate one, activate it',
    switchon:
      'switch on, switched on, switches on, turn on, turned on, turns on, enable, enabled, activate, activates, activated, tick, ticked, unlock, unlocked, switching on, turning on',
    measure: 'measur*, count*, record visits, statistics are, tracking, tracked, profil*, analysed, analyzed',
    othersites:
      'some websites, many websites, some sites, many sites, other websites set, most websites, most sites, certain websites, websites often, other sites use, other websites use, plenty of sites, lots of sites, many shops, most shops, many other, other companies use, many companies',
    you: 'you, your, yourself, visitor, visitors, user, users',
    each: 'each time, every time, every page, each page, on every, immediately, straight away, right away, as soon as, together with the page, along with the page, automatically',
    track: 'track*, follow*, trace, traced, monitor*, recognise, recognize, recognised, recognized, shadow, trail*, unseen',
    cannot:
      'cannot, can not, not possible, impossible, unable, not able, no way, can t, cannot be, can never, can neither, can no longer, in no way, do not allow, does not allow, do not let, does not let',
    pd: 'personal data, personal information, personally identifiable, personal details, personal identifiers, identifying information, you as a person, anything that identifies, anything that could identify, identifiable data, information that identifies, personal info',
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
      'start the video, starts the video, play the video, playing the video, play it, start playing, press play, hit play, start it, watch, watch the, play, start the film, starts the film, start playback, playback, hit the play, show content, load content, display content, view the, chosen to watch',
    footer:
      'footer, bottom of, foot of, bottom, menu, corner, in the corner, at the foot, lower left, lower right, below every page, cog, gear, leaf',
    lawfulness: 'lawfulness, legality',
    responsible: 'responsible for, responsibility',
    longer: 'longer',
    traffic:
      'traffic, connection, connections, communication, communications, everything you send, data transmission, form, forms, checkout, in transit, on the way, data transfer, data transfers, transmission, transmissions, donation pages, pages, orders, contact form*, contact form, on their way, on its way, on your way, between your browser, between your device, travel*, transport*, what you enter, whatever you send, exchanged, entries, line, conversation*, between you and, your input*, en route, delivered over, served over',
    both: 'both, neither, all of them',
    by: 'with, by, through, via, from, using',
    deal: 'handled, run, runs, operated, delivered, powered, sent, supplied, managed, shipped, printed, carried, processed, hosted, live on, lives on, sits, sit, maintained, organised, booked, bookkeeping, accounts, accounting, shipping, host, invoicing, comes, come, goes, go, taken, done, built, bought, stand, stands, prints, ships, print, packs, pack, keeps our, looked after, look after, serviced, delivers, deliver, bring, process our, counted, measured, monitored',
    country:
      'switzerland, united kingdom, uk, britain, great britain, england, scotland, wales, japan, canada, israel, india, new zealand, south korea, argentina, uruguay, australia, singapore, china, brazil, california, europe, turkey, ukraine',
    wesubj: 'we',
    striving:
      'strive, strives, endeavour, endeavor, aim to, try to, cannot guarantee, cannot promise, can t promise, can t guarantee, no guarantee, where possible, as far as possible, wherever possible',
    telltale: 'recognise, recognize, can tell, you can see, look for',
    counts: 'figures, reports, numbers, usage data, results, counts, report*, totals, statistic*',
    unlinkable:
      'without knowing who, without linking, in anonymous form, remain anonymous, stay anonymous, anonymously, nobody can be singled, no way to identify',
    aggregated: 'in aggregate, aggregate form, aggregated form',
    dropped: 'discarded, thrown away, dropped, deleted, removed, blanked, strips, removes, deletes, drops',
    combine: 'combine*, merge*, join up, joined up, link together, linked together, correlat*',
    shown: 'shows, shown, contains, find, see, lists, appears, follows, names, is, are, covers, sets out',
    who: 'who, which, names of, the names, what',
    demand:
      'may ask, can ask, may request, can request, may require us, may demand, can demand, can tell us, may tell us, may instruct us, ask us not, opt out of the sale, request that, demand that',
    others_do:
      'some websites, many websites, some sites, many sites, some companies, many companies, some services, certain services, certain websites, many others, other companies may',
    more: 'more, beyond what, than is necessary, than necessary',
    stay: 'stay, stays, remain*, kept, held, sits, sit, lives, resides, reside, are kept, located, based in, stand, housed',
    leave: 'leave, leaves, left, leaving, moved out, taken out',
    withus: 'with us, in house, within our company, inside our company, between us',
    nobody: 'nobody, no one, noone, no outsider, no outside company, no outside companies',
    access: 'access, gets to see, get to see, sees, see your, sees your, can see',
    outsider:
      'outside our, outside the company, outside the firm, outside of our, except us, other than us, but us, anybody else, anyone else, outside companies',
    theonly: 'the only ones, are the only, is the only, the only, the sole',
    nothingelse:
      'and nothing else, nothing else, and no others, there are no others, no others, and no other, no one else, and nobody else, and none other, that is all, nobody else',
    exist:
      'there are, there is, in use, involved, exist, present, engage, engaged, hire, hired, take part, on our site, have any, have no, run on',
    beyond: 'beyond, apart from, aside from, besides, other than, in addition to, except, except for, than those, than these',
    hand: 'give, gives, given, hand, handed, pass, passed, passes, let',
    processor: 'processor, processors, data processing agreement, on our behalf, processing agreement, on our instructions',
    joint: 'joint controller*, jointly responsible, joint responsibility, joint controllership, joint data controller*',
    dc_email: 'email address*, e mail address*, mail address*',
    dc_name: 'name, names, surname, first name, last name',
    dc_address:
      'postal address*, delivery address*, home address*, shipping address*, street address*, billing address*, address',
    dc_phone: 'phone number*, telephone number*, mobile number*, phone, telephone',
    dc_location: 'location, location data, geolocation, whereabouts, geographic*',
    dc_device:
      'device, devices, device type*, browser type*, browser version*, operating system*, screen resolution*, device information',
    dc_usage:
      'usage data, pages visited, page views, pages you visit, browsing behaviour, browsing behavior, clicks, browsing history, pages viewed, which pages',
    dc_payment:
      'payment data, payment information, payment details, card number*, card details, bank details, account number*, bank account*',
    dc_order: 'order history, purchase history, order details, order data, purchases, what you bought',
    dc_health: 'health data, health information, medical data, medical information, medical records, allerg*',
    present: 'find, there is, there are, in use, in place, present, have',
    offsite:
      'their own website, its own website, their own site, its own site, on whose website, on whose site, their own pages, own privacy policy, own privacy notice, own terms, the provider s website, provider s own',
    hypothetical: 'should we, if we ever, if we were to, were we to, if one day, we plan to, we are planning, we are considering, might one day, may one day, in future we may, in the future we may, we may in future, later release, future version, next version, future release, coming version, we may put, to do list, are working on, is planned, are planned, planned for, we intend to, intends to, under consideration, not yet decided, has not been decided, not been decided, looking into, considering, will consider, we hope to, the idea is, the goal is, the aim is, eventually, thinking about, plans to, exploring, under discussion',
    runs: 'operated by, run by, published by, owned by, maintained by, belongs to',
    ours: 'our, for us, us',
    report: 'reported, report, reports, logged',
    copula: 'is, are, was, called',
    toward: 'to, into, onto',
    pastperiod: 'last, past, previous, preceding',
    everyperiod: 'every, each',
    advance: 'in advance, beforehand, ahead of, notice period, prior to departure',
    age: 'aged, years old, years of age, age',
    lawsays: 'the law requires, the law demands, the law says, the law allows, the law permits, according to the law, under the law, regulators recommend, regulators require, authorities recommend, authorities require, legislation requires, the rules require, the directive requires, gdpr requires, are expected to, is expected to, is recommended, are recommended, good practice, best practice, publishers are, widely considered, authorities expect, authorities advise, regulators expect, guidance says, the guidelines say, article 7, according to the authority, is considered, law forbids, law allows, law prohibits, edpb, recital*, the gdpr says',
    duty: 'must, shall, has to, have to, may only, may not',
    offer: 'offers, offer, provides website, lets website, gives website, sells, advertises, recommends, promises',
    below: 'under',
    kept: 'thrown out, throw out, throws out, throw * away, throw * * away, throws * away, throw * * * away, thrown away, into the shredder, through the shredder, in the bin, roll over, rolls over, rolled over, roll off, rolls off, age out, ages out, our files, our archive*, our database, sit on, sits with us, strike, struck, struck off, take you off, taken off the, drop you, emptied, pulped, weeded out, lie with us, lies with us, done away with, dispose, disposal, get rid of, gets rid of, documented, cleaned, cleaned out, clean out, tidied, deletion period, erasure, keeping, burn*, burnt, pruned, prune, available for inspection, open to inspection, off the list, off our list, out of the list, out of our list',
    records: 'log, logs, log file*, logfile*, back up, back ups, backup*, recording*, footage, file, files, record, records, report, reports, archive*, application*, cv, cvs, chat*, message*, enquir*, inquir*, e mails, emails, correspondence, receipt*, invoice*, profile, profiles, ticket*, participant*, photos, images, cctv, accounts, transcript*, details, history, data, personal data, notes, documents, list, mailing list*, pool, database, pictures, search terms, papers, conversation*, complaint*',
    yourchoice:
      'your choice, your choices, your decision, your selection, your preference*, your settings, your answer, your answers in, the choice, the choices, this choice, cookie choice*, consent choice*',
    remember: 'remember*, recall, valid, good for, applies for, apply for, holds, hold good',
    askagain:
      'ask you again, ask again, asked again, ask you anew, ask you once more, asked once more, banner returns, banner comes back, banner shows again, banner reappears, asked anew, prompt you again, see the banner again',
    onrequest: 'ask us to, at your request, upon request, on request, you request, you may ask, if you ask',
    deadline: 'within, inside, in at most',
    ago: 'ago',
    otherperiod:
      'subscription*, trial*, gift card*, voucher*, warranty, contract with, contract runs, agreement runs, course*, stays of, trained, training, breach*, incident*, deliver*, booked, opening hours, hours a day, notice, renew*, in business, experience, pay, paid, pays, salary, due, payable, password*, policy, reviewed, update*, older, younger, ship, shipped, dispatch*, arrive*, goods, holiday*',
    again: 'again, back, anew, once more, reappear*, returns',
    madeby:
      'operated by, run by, owned by, owned and operated by, belongs to, maintained by, provided by, supplied by, offered by, delivered by, developed by, made by, powered by, a service of, a service from, a service by, a product of, a product from, a product by, service of, product of, an offering of, a tool from, a tool by, a tool of, a subsidiary of, subsidiary of, a brand of, part of, comes from, provider is, published by, company behind',
    tie: 'link, links, linked, connect, connects, connected, match, matches, matched, tie, ties, tied, associate*, attach*, join, joins, joined, attribut*, assign*, added to',
    visitorid:
      'profile, profiles, your account, customer account, user account, customer number*, customer id, user id, your name, member number*, membership, crm record, contact record, individual user*, logged in user*',
    fullip: 'full ip, complete ip, entire ip, whole ip, unshortened, untruncated, unmasked ip',
    slot: 'toggle*, slider*, switch, switches, tick box*, checkbox*, check box*, tab, boxes, box, row, line, button*, compartment, purpose, level, heading, section, lever',
    assigned:
      'governed, govern*, controlled, controls, come* under, falls under, fall under, go* under, put in, put under, placed in, placed under, sorted, assigned, filed, classed, classified, counted among, counts as, count as, in charge of, applies to, covers, belongs, belong, grouped, sits under, lies under, listed under, steers, regulated, ranked, categorised, categorized, ties to, linked to',
    refers: 'its, their, there, anyway, nonetheless, all the same, same place',
    same: 'same, identical, intact, exactly as, just like, like everyone else, as everyone else, as anyone else, than those, unchanged, unaffected, undiminished, regardless, in every respect, everyone else, full use, entire site, entire range',
    turnoff:
      'exclusion, exclude*, opted out, switched off, turned off, turned off with, stop them, get rid of, keeps * from, stops, stop being, unsubscrib*, escape, stop the, leave out, keep you out, disabling, suppress, do not track me, do not want to be, do not want, don t want, do not wish',
    undo: 'cancelled by you, regret*, take away, unmake, second thought, brings the panel back, brings * * back, reset your, not set in stone, not final, choose again, decide again, switch it off again, turn it off again, reversed, undone, retake, recall, back out, never final, pull the plug, editing',
    appears: 'in front of you, puts up, put up, puts, pops, lays, slides, slide, greeting, faced with, face, lands, displayed, rises, brings up, on screen, come face, met with, met by, welcomed',
    arrival: 'first turn up, someone new, newcomer*, start of each visit, start of every visit, start of your visit, beginning of, entering, enter the site, when you enter, new guests, anyone new, each new visitor, every new visitor, home page, front page, start of the visit, turn up, at the door, on the doorstep',
    domain:
      'domain, address, host name, hostname, variant, version, setting, facility, code, url, embed code, parameter, snippet',
    planned:
      'working on, to do list, will follow, is planned, are planned, in the pipeline, later release, in the works, coming soon, next year, being prepared, intend to introduce, under construction, in the making',
    leans:
      'then, there, its, them, their, in that case, in that event, in such cases, in those cases, if so, when it did, when they did, where it did, where so, both',
    idle: 'doing nothing, do nothing, does nothing, did nothing, if nothing is chosen, no choice, without choosing, without a choice, not chosen, choosing nothing, choose nothing, no selection, without deciding, no decision, undecided, unanswered, no answer, without answering, without responding, do not answer, don t answer, does not answer, not reply, no reply, ignore*, ignoring, scroll past, scrolls past, scrolling past, swipe away, close the, closes the, closing the, dismiss*, click away, clicks away, untouched, not touch, don t touch, left alone, leave the box, leave the banner, leave the notice, before you decide, before any choice, until you choose, until you decide, until you pick, until a choice, absent a choice, in the absence of a choice, in the absence of any choice, failing a choice, failing any choice, not reacting, no reaction, keep browsing, browse on, carry on browsing, silence, never answer, never choose, not choose, not choosing, not answering, absent an election',
    ground:
      'legal ground, lawful, lawfulness, legally, legal basis, basis, ground, grounds, footing, justif*, rely on, relies on, rests on, rest on, based on, build on, legitimate interest*, legal, base it on, goes by, consent it is, point a, letter a, takes precedence, takes its place, instead of our, stands in, decisive, counts',
    perhaps:
      'may have, might have, in some, some regions, some countries, sometimes, at times, occasionally, depending on, possibly, perhaps, maybe, for some',
    exactly:
      'it is your, it s your, it is you who, it takes your, what triggers, what loads, what fetches, what brings, all it takes, the moment you, the instant you, the second you',
    cover:
      'behind a, hidden behind, tucked away, covered, cover, curtain*, in place of, instead of, still, just a picture, only a picture, mere picture, plain image, just an image, just an icon, only an icon, dormant, greyed out, blurred, masked, static image, screenshot*, grey box, grey area, empty frame, shutter*, veil*, stays blank, stays empty, remains blank, remains empty, blank, stays grey, remains grey',
    perk: 'discount*, member price, member prices, voucher*, bonus, reward*, cheaper, price',
    negation:
      'not, no, never, neither, nor, none, nobody, nothing, cannot, don t, doesn t, can t, isn t, aren t, won t, ruled out, rules out, rule out, impossible, unable, incapable',
    someone:
      'individual*, person, persons, people, anyone, anybody, nobody, who, you, me, identity, identities, one of them, visitor, reader, particular, single',
    recognition:
      'identif*, recogni*, traced, trace, tied, linked, attribut*, picked out, singl* out, pick out, match*, infer*, deduc*, associat*, distinguish*, point to, points to, pinpoint*',
    unknown: 'unknown, hidden from us, keeps us from, prevents us, unable to tell, concealed',
    group: 'totals, sums, aggregate*, averages, lumped, group*, in bulk, summed, added up, combined figures',
    others: 'other, others, another, else, everything else, elsewhere, further, additional, more, different',
    websites: 'website*, site, sites, web, internet, apps, pages, online',
    holdings: 'data*, information, source*, records, profile*, visits, account*, everything, files, registers',
    merge: 'link*, merg*, combin*, join*, match*, connect*, correlat*, blend*, mix*, enrich*, put together, associat*, no link',
    apart: 'apart from, separate from, separately from, isolated, siloed, segregated',
    sitealone:
      'this site alone, our site alone, on this site only, only on this site, only on our site, ends at our, stops at our',
    giveaway:
      'disclos*, shar*, pass* on, pass them on, pass it on, pass * on, hand* over, available to, transferred, forwarded, reveal*, releas*, swap*, exchang*, leak*, provided to, pass* * to, seen by',
    trading: 'trad*, rent*, leas*, let, monetis*, monetiz*, sell*, sold, swap*',
    gets: 'get, gets, give, given, end up, ends up, let, fall into, falls into',
    outparty:
      'third part*, outsider*, anyone, anybody, nobody, no one, others, companies, company, firms, advertisers, partners, brokers, else, outside, hands',
    keepus:
      'to ourselves, between you and us, between us, only we, for our eyes only, our own use, no one but us, nobody but us, stays with us, stay with us, no further than',
    bounded: 'only, exclusively, solely, alone, without exception, nowhere else, no other country, soil, nowhere',
    confined: 'confined, restricted, limited to, locked, bound to, stay*, remain*, tied to',
    stores:
      'store*, storage, storing, server*, host*, kept, keep*, held, holds, hold, backup*, located, location*, data centre*, data center*, copies, copy, database*, runs, processed',
    inland:
      'eu, eea, european union, europe, european, germany, ireland, france, sweden, norway, denmark, finland, netherlands, belgium, austria, spain, italy, poland, luxembourg, frankfurt, dublin, stockholm, amsterdam, paris, country',
    goesout: 'leav*, outside, out of, abroad, beyond, third countr*, export*, overseas, other countr*',
    whole:
      'exhaustive*, complete*, full, entire*, all, every, each, any, everybody, everyone, without exception, whole, comprehensive, in its entirety',
    listing:
      'list*, table, overview, itemi*, enumerat*, set out, inventory, named, names, named, described, catalogue, detailed, mention*, schedule of, covers, register, leaves out, result*',
    thisdoc:
      'below, above, following, here, this table, this list, this policy, this notice, section, chapter, the table, at the end',
    someof: 'some, working on, example*, selection, may change, among others, include*',
    offpage:
      'banner, dialog*, panel, window, settings, preferences, button, separate, own page, schedule, annex*, appendix, terms, published, their website, its website, download, pop up, cookie policy, cookie notice, help page*, help cent*, centre, center, site of',
    detail:
      'list*, names, name, detail*, which, who, overview, full particulars, individual, described, set out, itemi*, named, view, by name',
    finish:
      'in total, in all, and that s it, that s it, that s all, that is all, no second, neither more nor fewer, no others, no more, nothing more, full stop, end of list, not one more',
    tool: 'tool*, service*, provider*, processor*, sub processor*, subprocessor*, recipient*, partner*, cookie*, vendor*, third part*, supplier*, tracker*',
    request:
      'please, kindly, do not send us, do not share your, never share your, you should, avoid sending, do not include, leave * out of, don t give, don t send, don t share, never give, never send, do not enter, do not give',
    hearsay: 'says, claims, states, asserts, assures, maintains',
    maybe: 'perhaps, we hope, we expect to, from next year, would like to, we intend to',
    once: 'we used to, back then, at that time, the old',
    inactive: 'switched off, turned off, not activated, not enabled, disabled, not switched on, without masking',
    knowing: 'know, knowing, tell, see, learn, find out, reveals, reveal, revealing, disclose*',
    identity: 'who, identity, whose',
    personal: 'personal, personally, as a person, identifiable, identifying',
    freeof: 'without, free of, free from, devoid of, exempt from, stripped of, cleared of, cleansed of, lacks, lacking',
    fullest: 'full, whole, entire, complete, unshortened',
    yours: 'answers, what you, message*, entries, what we know, addresses, contact*, records, customer list*',
    lacking: 'missing, omitted, omits, left out, leaves, forgotten, overlooked, lacks, lacking, absent',
    endpart: 'end, ending, tail, last, final',
    readmore: 'more, further',
    beneath: 'under',
    classed: 'classed, classified, categorised, categorized, counts as, count as, counted as, counted among, ranked, treated as, filed as, labelled',
    thereupon: 'until then, only then, before that, not before that, then, after that, from then on, before then',
    chat: 'chat*, speech bubble*',
  },
  numbers:
    'a 1, an 1, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, thirteen 13, fourteen 14, fifteen 15, eighteen 18, twenty 20, thirty 30, sixty 60, ninety 90, half 0.5, sixteen 16, seventeen 17, nineteen 19, forty 40, fifty 50, seventy 70, eighty 80, hundred 100, every 1, each 1',
  units:
    'second* 0.0000115741, minute* 0.000694444, hour* 0.0416667, day 1, days 1, week 7, weeks 7, month 30.4, months 30.4, year 365, years 365, quarter 91.25, quarters 91.25, fortnight 14, fortnights 14, mths 30.4, yrs 365',
};

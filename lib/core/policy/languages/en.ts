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
      'blocked, inactive, disabled, held back, switched off, turned off, stay off, stays off, off by default, remain off, deactivated, not active, paused, dormant, hold back, suppressed, unticked, not ticked, switched off until, locked, on hold, off when, are off, is off, unchecked, off until, kept off, disabled by default, asleep, idle, silent',
    use: 'use, uses, used, using, employ*, utilise*, utilize*, rely on, relies on, make use, work with, works with, installed, deploy*, uses of, implement*, operate*',
    set: 'set, sets, place, places, placed, written, activate*, run, runs, fire, fires, enabled, enable, switched on, turned on, start, starts, triggered, executed, dropped, installed, go live, get going, begin, begins, started, launched, loads, in use, active, run by, kick in, kicks in, kicked in, get to work, wake*, wakes up, come alive, goes live, gets going, operating, operates, in play',
    load: 'load, loads, loaded, loading, fetch*, retrieved, connect*, play, plays, played, request to, called up, establish*, contacts, contacted, download*, streamed, called, contact, reach out, appears, hidden, requested, loads with, pulled in, pull in, pulls in, brought in, brings in, bring in, comes up, drawn from, summoned, shows up, served from',
    embed: 'embed*, integrat*, plugin*, plug in*, plug ins, widget*, incorporated, iframe*, fitted, built into',
    transfer: 'transfer*, transmit*, transmission*, sent, send, sends, export*, pass data, forwarded',
    process: 'process*, collect*, gather*, record, recorded, receive data, logged, capture*',
    store:
      'store, stored, stores, storing, storage, kept, keep, keeps, retain*, retention, held, hold, hosted, host, saved, remain*, archiv*, stay with us, stays with us, preserve*, maintained, on file, able to produce, able to prove, hang onto, holds, kept for, kept on, stay for, stays for',
    consent:
      'consent*, agree, agreed, agrees, accept*, opt in, opted in, opting in, permission, approval, approve*, say yes, turn them on, allowed us, you have allowed, said yes, says yes, saying yes, go ahead, tick the, ticked, let us, allow it, your yes, a yes, has agreed, allowed statistics, opts in, your ok, your okay, green light, say so, permit, permitted, you allow, you allowed, you permit, allowed it, have allowed, permissions, your approval, agreeing, ok, okay, agreement, a green light, clearance',
    ask: 'ask, asked, asks, request, requested, seek, obtain, obtained',
    asked:
      'requested, asked for, been asked, been obtained, obtained, been requested, was obtained, sought, were asked, is requested, asked for your, was asked, asked you, have asked, we asked, we ask you, are asked, was sought, is sought, solicited, seek your, has been requested, prompted you, prompt might, prompted, consent prompt, ask your, ask for your, requests your, asked me, the answer you gave, your answer',
    require:
      'waits for, wait for, await*, require*, need, needs, subject to, depend* on, it takes, takes a click, required for, hinges on, precondition, prerequisite',
    not: 'not, no, never, neither, nor, none, don, doesn, didn, won, isn, aren, cannot, nothing, wasn',
    without: 'without',
    only: 'no cookies other than, no cookies beyond, limited to, only ever, nothing but, none but, no more than, only, solely, exclusively, just, alone, sole, purely, if and only if, just the, the only, are the only, stick with, stick to, confine, bare minimum, remains are, restrict, no others, confined to',
    first:
      'first, at the earliest, not before, and not before, no sooner, only then, and only then, nothing before, or not at all, not until, never ahead of, never before, it alone, post approval',
    before:
      'before, prior to, until, in advance, beforehand, till, up until, unless and until, as long as you have not, for as long as you, ahead of, before you, until you, at the earliest, save where, not until',
    after: 'after, once, when, upon, as soon as, whenever, while, every time, the instant, the moment',
    if: 'if, provided, where, unless and until, in case, as long as you, should you, insofar as, whenever you, only where, in cases where, assuming, supposing, save where, post',
    with: 'with, by',
    choice: 'choice*, choose*, chosen, chose, select*, decision, decide*, allow*, confirm*, opted, pick',
    reject:
      'reject*, refus*, declin*, deny, say no, saying no, says no, do not consent, do not accept, without accepting, withhold*, said no, turn down, turning down, not consenting, say no to, a no, refuse cookies, rather not, would rather, turning it down, turns down, opting out, turning * down',
    cookie: 'cookie*, similar technolog*, tracking technolog*, pixel*, tracker*',
    cookies: 'cookie*',
    technology:
      'tracking technolog*, pixel*, script*, tool*, service, services, tag, tags, tracking, tracker*, beacon*, third party content, remarketing, conversion tracking, software, functions, technolog*, code, snippet*',
    necessary:
      'necessary, essential, strictly necessary, technically required, required cookies, indispensable, required for the, cannot do without, the site needs, needs to work, needed for, keep the site running, can t operate without, bare minimum, mandatory, must have, technically needed, technical cookies, required, vital, behind basket, unavoidable',
    unnecessary:
      'non essential, not necessary, optional, not strictly necessary, unnecessary, nonessential, other cookies, further cookies, all other cookies, other categories, optional categories, everything except, all categories other than, all others, everything else, anything else, the others, all except, voluntary',
    marketing: 'marketing, advert*, ads, ad, remarketing, retarget*, targeting, targeted, conversion*, promotional',
    analytics: 'analy*, statistic*, performance, measure*, web analytics',
    video: 'video*, player*, clip*, film*',
    functional: 'functional, preference*, personalisation, personalization, comfort',
    socialmedia: 'social media, social network*',
    map: 'map, maps',
    content:
      'content, contents, video*, map, maps, player*, embedded content, external content, third party*, third parties, media, posts, post, feed, embeds, embedded, podcast*, playlist*, tweet*, clips, clip, comments',
    banner:
      'banner*, consent tool*, consent manag*, consent dialog*, consent platform*, pop up*, popup*, cookie notice*, dialog*, consent window, cookie consent*, notice, notification, preference cent*',
    settings: 'settings, setting, preferences, preference cent*, icon, gear',
    click: 'click*, press*, tap*, hit the, hits, hit, selecting, touch, push*, swipe*',
    thumbnail: 'preview image*, thumbnail*, placeholder*, still image*, preview, play button',
    twoclick: 'two click*, 2 click*',
    open: 'open, opens, opened, opening, visit*, access*, page view*, page load, call up, browse, enter, land, arrive*, first come, first arrive, page loads, page is loaded, page is opened, reach our, with the page, every page, each page, view one of our, viewing, page request*, when the page, each page request, merely visiting, mere visit, page comes, the contact page comes, site is displayed',
    firstvisit:
      'first visit*, first time, first open, first arrive, first come, first land, first time you, for the first time, very first, new visitors, first page, on arrival, first load, initial access',
    default:
      'when you first, at the start, until then, when you arrive, on arrival, to begin with, to start with, at first, by default, default, default setting*, initially, out of the box, on its own, before you answer, pre set, pre selected, when the box opens, untouched, leave it, pre ticked, preselected, preset',
    withdraw:
      'withdraw*, revok*, retract*, change your mind, take back, reopen, undo, cancel your consent, revocable, reverse, alter or cancel, cancel, untick, uncheck, open the cookie box again, think again, rethink, take your consent, taken back, call off, rescind*, reconsider, changed your mind',
    anytime:
      'at any time, any time, anytime, always, whenever you, as easily as, as easy to, whenever you like, at any moment, whenever, any moment, for the future, with effect for the future, freely, free to, later, afterwards, just as easily, no time, at a later date, as often as, without giving, without a reason, informally, from any page',
    object: 'object, objection*, objecting',
    share:
      'share, shared, shares, sharing, disclos*, pass on, passed on, pass it on, passes on, pass them on, pass your, passed to, hand over, handed over, give away, made available, trade, trade it, traded, lend, lent, lease, hand your, hand * * to, give your, given to, gives your, swap, swapped, swaps, pass along, pass your address, pass * on, pass * * on',
    sell: 'sell, sold, sells, selling, sale, rent, rented, rents, for sale, resell, resold, monetise, monetize, sold on',
    third:
      'third part*, third parties, others, anyone else, other companies, outsiders, anyone, anybody, advertisers, other people, outside companies, anybody else',
    unless: 'unless, except, exception*, other than, apart from, save where, save as, save for, without you, unless you',
    outside: 'outside, beyond, leave, leaves, out of',
    eu: 'eu, eea, european union, european economic area, europe, european, eu eea',
    all: 'all, any, every, entire',
    anon: 'anonym*, cannot be traced, not identify, cannot be linked, not linked to you, who you are',
    identify:
      'identif*, individual, recognise you, individuals, traced back, trace, attribute*, who you are, singled out, single out, link, linked to you, point to, you personally',
    shorten:
      'shorten*, truncat*, mask*, anonymi*, abbreviat*, removed before, redact*, last octet, last digits, last part, last block, cut short, cut off, cuts, chopped, obfuscat*, obscured, stripped, partial ip, part of your ip, zeroed, scrambled, hashed, last byte, unrecogni*, lopped, illegible, blurred, clipped, trimmed, tail end, end of your ip, trailing, tail, blanks out, final digits, ending, last two',
    ip: 'ip, ips, ipv*, network address*',
    crosssite:
      'across websites, across sites, other websites, other sites, across different, different websites, elsewhere on the web, cross site, around the web, from one site to another, from site to site, different sites, several sites, to the next',
    personaldata: 'personal data, personal information, data, information, personally identifiable',
    nopersonaldata: 'without personal data, without any personal data, free of personal data',
    browser: 'browser*, safari, firefox',
    hedge:
      'usually, generally, normally, typically, mostly, mainly, primarily, may, might, strive, aim to, endeavour, endeavor, sometimes',
    privacymode:
      'privacy enhanced mode, extended data protection mode, privacy enhanced, youtube nocookie, enhanced privacy, privacy mode, extended data protection, privacy friendly mode, enhanced privacy setting, privacy friendly, privacy mode*, cookie free, cookieless, no cookie, enhanced privacy*',
    tls: 'ssl, tls, https, transport layer security',
    encrypt:
      'encrypt*, secure, secured, protected, protect, protects, safeguarded, protection, scrambled, unreadable, cipher*, sealed, shield*, illegible',
    following: 'following, below, these are, hereafter, listed here',
    provider:
      'provided by, operated by, supplied by, powered by, run by, provider*, vendor*, supplier*, partner, partners, processor*, sub processor*, subprocessor*, recipient*, companies, contractor*, company, subcontractor*, firms, firm',
    service: 'service, services, tool, tools, platform*, software, solution*, system*, plugin*, database*, crm',
    list: 'list, lists, listed, overview, table, set out, enumerat*, specified, register, listing, lists out, named, catalogue, inventory, listed at, listed on, full list',
    complete: 'exhaustive, complete, full list, comprehensive',
    other: 'other, further, additional, any other',
    separately: 'separately, individually, specifically',
    described: 'describ*, explain*, covered, dealt with, treated, addressed',
    here: 'here',
    retrieve: 'download*, retrieve*, get it, viewed, accessed, consulted',
    policyword: 'policy, policies, notice, statement, terms',
    linkword: 'link, links, addresses, urls, hyperlink*',
    regardless:
      'regardless, irrespective, whatever you, no matter, whatever you chose, whatever you choose, whether or not, without waiting',
    profile: 'user profile*, profiling',
    thispolicy: 'this policy, this notice, this page, this document, this cookie',
    link: 'link, links, here, url, page, website at, hyperlink*',
    find: 'find, found, see, view, available, read, consult, visit, published, set out, shown, listed at',
    nodetriment: 'without any disadvantage, no disadvantage*, in full, no consequence*, no effect on, without any restriction*',
    category: 'category, categories, group, heading, section, tab, bucket, class',
    includes:
      'includes, include, comprises, contains, covers, consists, belong*, contain, holds, houses, falls into, part of, under, counts as, hold, carry, carries, involves, involve, resides',
    newsletter: 'newsletter*, email*, e mail*, sms, mailing*',
    offtopic:
      'newsletter*, application*, applicant*, recruit*, competition*, prize*, contest*, winner*, photograph*, job, candidate*, shipment*, parcel*, delivery',
    formerly: 'formerly, previously, in the past, used to have, used to run',
    removed:
      'stopped, stopped using, given up, any longer, decommissioned, removed, discontinued, no longer, ceased, previously used, phased out, uninstalled, switched off, replaced, retired, abandoned, dropped, taken off, ditched, cancelled, taken down, in the past, taken out, took out, took off, took away, pulled, ripped out, kicked out, thrown out, went without, did away, done away, unplugged, disconnected, gone since, taken away, shut down, sunset, took * off, switched * off, gave * up, gave up, in vain, behind us, left our',
    renounce:
      'refrain*, do without, avoid*, decided against, chosen not, opted not, free of, free from, turned it down, turned down, said no to, ruled out',
    compare:
      'unlike, instead of, rather than, in contrast to, compared with, similar to, in place of, looked at, considered, evaluated, tested, tried, preferred to',
    source: 'from other sources, sources, source, third party sources, from third parties, public sources',
    receive: 'receive, received, receives, obtain, obtained, get, gather, acquire*, collect, gets',
    suchas: 'such as, for example, including, e.g, like',
    socialpage:
      'find us, follow us, fan page*, fanpage*, page on, pages on, our page, our pages, profile*, channel*, presence*, account on, company page, appearance*, post on, posts on, group on, groups on, follow * on',
    account: 'account, accounts, user, logged in',
    inventory: '',
    share_button: 'share on, share via, share button*, sharing button*',
    optout:
      'block, refuse, opt out, opting out, deactivate*, disable*, object to, opt out altogether, add on, addon, browser plugin, object, prevent*, switch off, turn off, turn * * * off',
    usa: 'usa, united states, the us, eu us, us law*, us compan*, us parent*, us server*, u.s, u.s.a, american, america, us based',
    thirdcountry:
      'third countr*, third countries, outside the eu, outside the eea, outside the european, countries outside, overseas, abroad, non eu, non eea',
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
      'delet*, eras*, remov*, anonymi*, purge*, wiped, destroyed, discarded, overwritten, overwrite*, cleared, clear out, disappear*, vanish*, shredded, disposed, gone, scrubbed, expunged, weeded, recorded over, taped over, shred, shreds, bin, binned, weed, weeds, dropped, drops, rotate, rotated, rotates, tape over, wipe, wipes, clears, clear',
    expire:
      'expir*, valid, validity, duration, lifetime, lifespan, last, lasts, remain*, stays, stay, retention period, life of, max age, active for, persist*, lives, live, on your device for, lasting, good for, kept for, runs out, run out, lapse*, hangs around, sits in, sit in, sits on, remembers your, runs for, live for, keeps your, lasted, dies, die after, drop out, goes after, goes when, go after, will last, ends, end after, disappears, of old age',
    answer:
      'respond*, reply, answer*, complain*, notify, notified, return, deadline, refund*, warranty, change your mind, claimed, dealt with, delivery time*, guarantee, renew, renews',
    session:
      'session, sessions, session cookie*, browser session, close the browser, visit ends, browser is shut, close the window, log out, browser is closed, window is closed, close your browser, closing the browser, closing your browser, browser closes, close your browser window',
    persistent: 'persistent, permanent, long term',
    aslongas: 'as long as, until you, for as long, no longer than',
    indefinite: 'indefinitely, until you ask',
    h_name: 'name, cookie, cookies, cookie name, identifier',
    h_provider:
      'provider, vendor, host, domain, service, company, set by, owner, source, party, supplier, who sets, who, comes from',
    h_purpose:
      'purpose, description, function, use, usage, what it does, used for, what for, what it, why, what is it for, does what',
    h_life:
      'duration, expiry, expiration, lifetime, expires, storage period, retention, retention period, storage duration, lifespan, max age, validity, maximum storage, period, life span, how long, lasts, time, life, until when, lives for, kept, retained',
    controller: 'controller*, data controller',
    dpo: 'data protection officer*, dpo',
    authority: 'supervisory authorit*, information commissioner*',
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
    version: 'revised, in force, version, last updated, updated, effective',
    we: 'we, our, us',
    these: 'this, these, it, they, those, such',
    show: 'show, shown, shows, display*, appear*, see, presented, receive, presents, asks, greet*, pops up, comes up, invited, invites, prompt*, lets you, slides up, slide up, opens, meets you, asked, we ask, offers, offered, lets, allows you',
    change:
      'change, adjust, modify, manage, update, edit, amend, revise, alter, revisit, redo, reset, reopen, open again, adapt, customise, tweak, open the * * again, switch off',
    local: 'locally, local, own server, our own server',
    exception: 'exceptional case*',
    payment: 'payment*, pay, checkout, card, invoice, payment method*',
    captcha: 'captcha*, spam, bots',
    but: 'but, however',
    to: 'to',
    window:
      'window, box, layer, message, overlay, bar, panel, strip, dialogue, pop up, popup, card, sheet, screen, prompt*, choices, wall, tray',
    usable:
      'just as well, fully usable, still use, still shop, still read, not limit, works exactly the same, works just as well, stays open, remains open, stay open, carry on, can still, you can use all, use all parts, still buy, as normal, as usual, as before, in full, just as, keep using, all the same, equally, works exactly, works just the same, works the same, just the same, still get everything, can you still',
    evenif: 'even if, even when, also if',
    whereif: 'where, wherever',
    flow: 'goes to, go to, flows, flow, hears, hear from, learns, knows, receives, gets, is contacted, contacted, redirected, reaches, gives, sets, informed, handed to, passed, told, hear about, hear of, finds out, find out, know about, reach, handed, is given, passed to, passes to, receive, learn, you send, sees, goes there, go there',
    given: 'given, granted, gave, obtained, declared',
    verbfirst: 'had, were, should',
    together:
      'part of the page, along with, together with, with the page, with it, loads with, with the article, with every page, the moment the page, simply opening, automatically, moment the page, as part of, straight away, at once, immediately, right away, instantly, in one go, without you touching, without you doing, by itself, merely visiting, mere visit, enough, right when, the minute, suffices, sufficient, whenever you view, by themselves',
    effect:
      'affect*, influence*, consequence*, disadvantage*, drawback*, bearing, impact*, effect*, difference*, detriment*, change, changes, limit, limits, limited, restrict*, penal*, worse, lose, miss, miss out, costs you, cost you, harm*, reduce*, downside*, hinder*, depriv*, punish*, any worse, shut out, forgo, give up, sacrific*, suffer*, stop you, stops you, prevent*, bar you, rob you',
    wait: 'wait with, wait until, wait for, waits for, waits until, waiting for, hold off, holds off, await*, hold back, wait to',
    answered: 'answer, answered, respond, responded, made your choice, decided, reacted',
    deed: 'start a, start the, begin, open the chat, submit, send the form, send us, tap, touch, book, order, log in, sign in, use the, write to us, fill in, enter your, share a, pick, play, upload, buy, buying, complete a purchase, purchase, purchases, check out, logging in, login, registration, register, registering, sign up, signing up, subscribe, booking, reserve, reserving, submit the form, submitting, submission, comment, write a, fill out, call us, donate, apply, confirm the, push, slide, drag, activate one, activate it',
    switchon:
      'switch on, switched on, turn on, turned on, turns on, enable, enabled, activate, activates, activated, tick, ticked, unlock, unlocked, turning on',
    measure: 'measur*, count*, statistics are, tracking, tracked, profil*, analysed, analyzed',
    othersites: 'some websites, some sites, many sites, most sites, many shops, most shops, many other',
    you: 'you, your, yourself, visitor, visitors, user, users',
    each: 'each time, every time, every page, each page, on every, immediately, straight away, right away, as soon as, automatically',
    track: 'track*, follow*, trace, traced, monitor*, recognise, recognize, recognised, recognized, shadow, trail*, unseen',
    cannot:
      'cannot, can not, not possible, impossible, unable, not able, no way, can t, cannot be, can never, do not allow, does not let',
    pd: 'personal data, personal information, personally identifiable, personal details, you as a person',
    special: 'sensitive',
    minor: 'child*, minors, minor, parental, parents, guardian*',
    euland:
      'germany, ireland, france, sweden, norway, denmark, finland, the netherlands, netherlands, belgium, austria, frankfurt, dublin, stockholm, luxembourg',
    within: 'within, inside, solely in',
    server: 'server, servers, data centre*, hosting, hosted, located',
    which: 'which, what',
    listed: 'listed, mentioned, named, described, set out, above, these, stated',
    closedword: 'closed list, final list',
    playstart:
      'start the video, play it, press play, hit play, start it, watch, watch the, play, playback, hit the play, show content, load content, view the',
    footer: 'footer, bottom of, foot of, bottom, menu, corner, in the corner, at the foot, lower left, cog, gear, leaf',
    lawfulness: 'lawfulness, legality',
    responsible: 'responsible for, responsibility',
    longer: 'longer',
    traffic:
      'traffic, connection, connections, communication, communications, everything you send, form, forms, checkout, in transit, on the way, transmission, transmissions, pages, orders, contact form*, contact form, on their way, on its way, between your browser, between your device, travel*, transport*, what you enter, whatever you send, exchanged, entries, line, conversation*, between you and, en route, delivered over',
    both: 'both, neither, all of them',
    by: 'with, by, through, via, from, using',
    deal: 'handled, run, runs, operated, delivered, powered, sent, supplied, managed, shipped, printed, carried, processed, hosted, live on, lives on, sits, sit, maintained, organised, booked, bookkeeping, accounts, accounting, shipping, host, invoicing, comes, come, goes, go, taken, done, built, bought, stand, stands, prints, ships, print, packs, pack, keeps our, look after, serviced, delivers, deliver, bring, process our, counted, measured, monitored',
    country:
      'switzerland, united kingdom, uk, britain, great britain, england, scotland, wales, japan, canada, israel, india, new zealand, south korea, argentina, uruguay, australia, singapore, china, brazil, california, europe, turkey, ukraine',
    wesubj: 'we',
    striving: 'strive, strives, endeavour, endeavor, aim to, try to',
    telltale: 'recognise, recognize, can tell, you can see, look for',
    counts: 'figures, numbers, usage data, results, counts, report*, totals, statistic*',
    unlinkable: 'remain anonymous, anonymously',
    aggregated: 'in aggregate, aggregate form',
    dropped: 'discarded, thrown away, dropped, deleted, removed, blanked, strips, removes, deletes, drops',
    combine: 'combine*, merge*, join up, joined up, correlat*',
    shown: 'shows, shown, contains, find, see, lists, appears, follows, names, is, are, covers, sets out',
    who: 'who, which, names of, the names, what',
    demand:
      'may ask, can ask, may request, can request, may demand, can demand, ask us not, opt out of the sale, request that, demand that, ask us to',
    others_do: 'some websites, some sites, many sites, many others',
    more: 'more, beyond what, than is necessary, than necessary',
    stay: 'stay, stays, remain*, kept, held, sits, sit, lives, resides, reside, are kept, located, based in, stand, housed',
    leave: 'leave, leaves, left, leaving, moved out, taken out',
    withus: 'with us, in house, between us',
    nobody: 'nobody, no one, noone, no outsider',
    access: 'access, gets to see, sees, see your, sees your, can see',
    outsider: 'outside our, except us, but us, anybody else, anyone else, outside companies',
    theonly: 'the only ones, are the only, is the only, the only, the sole',
    nothingelse: 'and nothing else, nothing else, and no others, no others, and no other, nobody else',
    exist:
      'there are, there is, in use, involved, exist, present, engage, engaged, hire, hired, take part, on our site, have any, have no, run on',
    beyond: 'beyond, apart from, aside from, besides, other than, except, except for, than those, than these',
    hand: 'give, gives, given, hand, handed, pass, passed, passes, let',
    processor: 'processor, processors, on our behalf, on our instructions',
    joint: 'joint controller*',
    dc_email: 'email address*, e mail address*, mail address*',
    dc_name: 'name, names, surname, first name, last name',
    dc_address: 'home address*, address',
    dc_phone: 'phone number*, phone, telephone',
    dc_location: 'location, geolocation, whereabouts, geographic*',
    dc_device: 'device, devices, device type*, browser type*',
    dc_usage: 'usage data, page views, clicks, which pages',
    dc_payment: 'payment data, payment details, card number*, card details, bank details',
    dc_order: 'purchase history, order data, purchases',
    dc_health: 'health data, allerg*',
    present: 'find, there is, there are, in use, in place, present, have',
    offsite: 'their own site, own terms',
    hypothetical:
      'should we, we are considering, later release, to do list, are working on, is planned, are planned, planned for, intends to, considering, eventually, plans to, exploring, under discussion',
    runs: 'operated by, run by, owned by, belongs to',
    ours: 'our, for us, us',
    report: 'reported, report, reports, logged',
    copula: 'is, are, was, called',
    toward: 'to, into, onto',
    pastperiod: 'last, past, previous, preceding',
    everyperiod: 'every, each',
    advance: 'in advance, beforehand, ahead of',
    age: 'aged, years old, age',
    lawsays:
      'the law requires, the law allows, the law permits, under the law, regulators recommend, are expected to, is recommended, good practice, widely considered, article 7, law forbids, law allows, edpb, recital*',
    duty: 'must, shall, has to, have to, may only, may not',
    offer: 'offers, offer, sells, advertises, recommends, promises',
    below: 'under',
    kept: 'thrown out, throw out, throws out, throw * * away, thrown away, into the shredder, roll over, rolls over, rolled over, roll off, rolls off, age out, ages out, our files, sit on, strike, struck, struck off, drop you, emptied, pulped, weeded out, dispose, disposal, get rid of, documented, cleaned, cleaned out, clean out, tidied, erasure, keeping, burn*, pruned, prune, available for inspection, off the list',
    records:
      'log, logs, log file*, logfile*, back up, back ups, backup*, recording*, footage, file, files, record, records, report, reports, archive*, application*, cv, cvs, chat*, message*, enquir*, inquir*, e mails, emails, correspondence, receipt*, invoice*, profile, profiles, ticket*, participant*, photos, images, cctv, accounts, transcript*, details, history, data, personal data, notes, documents, list, mailing list*, pool, database, pictures, search terms, papers, conversation*, complaint*',
    yourchoice:
      'your choice, your choices, your decision, your selection, your preference*, your answer, the choice, the choices, this choice, cookie choice*, consent choice*',
    remember: 'remember*, recall, valid, good for, applies for, apply for, holds, hold good',
    askagain: 'ask you again, ask again, asked again, banner comes back, banner shows again, asked anew',
    onrequest: 'ask us to, at your request, upon request, on request, you request, you may ask',
    deadline: 'within, inside',
    ago: 'ago',
    otherperiod:
      'subscription*, trial*, gift card*, voucher*, warranty, contract with, course*, stays of, trained, training, breach*, incident*, deliver*, booked, notice, renew*, in business, experience, pay, paid, pays, salary, due, payable, password*, policy, reviewed, update*, older, younger, ship, shipped, dispatch*, arrive*, goods, holiday*',
    again: 'again, back, anew, once more, reappear*, returns',
    madeby:
      'operated by, run by, owned by, belongs to, provided by, supplied by, offered by, made by, powered by, a service of, a service from, a product of, service of, product of, part of, comes from, provider is',
    tie: 'link, links, linked, connect, connects, connected, match, matches, matched, tie, ties, tied, associate*, attach*, join, joins, joined, attribut*, assign*, added to',
    visitorid:
      'profile, profiles, your account, customer account, customer number*, customer id, user id, your name, membership, crm record',
    fullip: 'full ip, complete ip, entire ip, whole ip, unshortened, untruncated, unmasked ip',
    slot: 'toggle*, slider*, switch, switches, tick box*, checkbox*, check box*, tab, boxes, box, row, line, button*, compartment, purpose, level, heading, section, lever',
    assigned:
      'govern*, controlled, controls, come* under, falls under, fall under, go* under, put in, put under, placed in, sorted, assigned, filed, classed, classified, counts as, count as, in charge of, applies to, covers, belongs, belong, grouped, sits under, lies under, steers, regulated, ranked, categorised, categorized, ties to, linked to',
    refers: 'its, their, there, anyway, nonetheless, all the same, same place',
    same: 'same, identical, intact, exactly as, just like, than those, unchanged, unaffected, undiminished, regardless, everyone else, full use, entire site',
    turnoff:
      'exclusion, exclude*, opted out, switched off, turned off, turned off with, stop them, get rid of, keeps * from, stops, stop being, unsubscrib*, escape, stop the, leave out, disabling, suppress',
    undo: 'cancelled by you, regret*, take away, unmake, brings the panel back, brings * * back, reset your, not final, choose again, reversed, undone, retake, recall, back out, never final, pull the plug, editing',
    appears:
      'in front of you, puts up, put up, puts, pops, lays, slides, slide, greeting, faced with, face, lands, displayed, rises, brings up, on screen, come face, met with, met by, welcomed',
    arrival:
      'first turn up, someone new, newcomer*, start of each visit, entering, enter the site, when you enter, new guests, anyone new, home page, front page, turn up, at the door',
    domain:
      'domain, address, host name, hostname, variant, version, setting, facility, code, url, embed code, parameter, snippet',
    planned: 'working on, to do list, will follow, is planned, are planned, later release, coming soon, next year',
    leans: 'then, there, its, them, their, in that case, in that event, if so, when it did, where so, both',
    idle: 'doing nothing, do nothing, does nothing, did nothing, no choice, without choosing, not chosen, no decision, undecided, unanswered, no answer, do not answer, does not answer, not reply, no reply, ignore*, ignoring, scroll past, swipe away, close the, closes the, closing the, dismiss*, click away, clicks away, untouched, not touch, left alone, before any choice, until you choose, until you decide, until a choice, no reaction, browse on, silence, never answer, not choose, absent an election',
    ground:
      'legal ground, lawful, lawfulness, legally, legal basis, basis, ground, grounds, footing, justif*, rely on, relies on, rests on, rest on, based on, build on, legitimate interest*, legal, goes by, consent it is, point a, letter a, takes its place, instead of our, stands in, decisive, counts',
    perhaps:
      'may have, might have, in some, some regions, sometimes, at times, occasionally, depending on, possibly, perhaps, maybe, for some',
    exactly: 'what loads, what brings',
    cover:
      'behind a, hidden behind, tucked away, covered, cover, curtain*, in place of, instead of, still, plain image, dormant, greyed out, blurred, masked, screenshot*, grey box, grey area, empty frame, shutter*, veil*, stays blank, stays empty, blank, stays grey',
    perk: 'discount*, voucher*, bonus, reward*, cheaper, price',
    negation:
      'not, no, never, neither, nor, none, nobody, nothing, cannot, don t, doesn t, can t, isn t, aren t, won t, ruled out, rules out, rule out, impossible, unable, incapable',
    someone:
      'individual*, person, persons, people, anyone, anybody, nobody, who, you, me, identity, identities, one of them, visitor, reader, particular, single',
    recognition:
      'identif*, recogni*, traced, trace, tied, linked, attribut*, picked out, singl* out, pick out, match*, infer*, deduc*, associat*, distinguish*, point to, points to, pinpoint*',
    unknown: 'unknown, keeps us from, prevents us, concealed',
    group: 'totals, sums, aggregate*, averages, lumped, group*, in bulk, summed, added up',
    others: 'other, others, another, else, everything else, elsewhere, further, additional, more, different',
    websites: 'website*, site, sites, web, internet, apps, pages, online',
    holdings: 'data*, information, source*, records, profile*, visits, account*, everything, files, registers',
    merge: 'link*, merg*, combin*, join*, match*, connect*, correlat*, blend*, mix*, enrich*, associat*, no link',
    apart: 'apart from, isolated, siloed, segregated',
    sitealone: 'this site alone, ends at our',
    giveaway:
      'disclos*, shar*, pass* on, pass them on, pass it on, pass * on, hand* over, available to, transferred, forwarded, reveal*, releas*, swap*, exchang*, leak*, provided to, pass* * to, seen by',
    trading: 'trad*, rent*, leas*, let, monetis*, monetiz*, sell*, sold, swap*',
    gets: 'get, gets, give, given, end up, ends up, let, fall into, falls into',
    outparty:
      'third part*, outsider*, anyone, anybody, nobody, no one, others, companies, company, firms, advertisers, partners, brokers, else, outside, hands',
    keepus: 'to ourselves, between us, only we, stays with us, stay with us, no further than',
    bounded: 'only, exclusively, solely, alone, without exception, nowhere else, soil, nowhere',
    confined: 'confined, restricted, limited to, locked, bound to, stay*, remain*, tied to',
    stores:
      'store*, storage, storing, server*, host*, kept, keep*, held, holds, hold, backup*, located, location*, data centre*, copies, copy, database*, runs, processed',
    inland:
      'eu, eea, european union, europe, european, germany, ireland, france, sweden, norway, denmark, finland, netherlands, belgium, austria, spain, italy, poland, luxembourg, frankfurt, dublin, stockholm, amsterdam, paris, country',
    goesout: 'leav*, outside, out of, abroad, beyond, third countr*, export*, overseas',
    whole:
      'exhaustive*, complete*, full, entire*, all, every, each, any, everybody, everyone, without exception, whole, comprehensive, in its entirety',
    listing:
      'list*, table, overview, itemi*, enumerat*, set out, inventory, named, names, described, catalogue, detailed, mention*, schedule of, covers, register, leaves out, result*',
    thisdoc:
      'below, above, following, here, this table, this list, this policy, this notice, section, chapter, the table, at the end',
    someof: 'some, working on, example*, selection, may change, include*',
    offpage:
      'banner, dialog*, panel, window, settings, preferences, button, separate, own page, schedule, annex*, appendix, terms, published, its website, download, pop up, cookie policy, cookie notice, help page*, help cent*, centre, center, site of',
    detail: 'list*, names, name, detail*, which, who, overview, individual, described, set out, itemi*, named, view, by name',
    finish: 'in total, in all, and that s it, that s it, no second, no others, no more, nothing more, full stop, not one more',
    tool: 'tool*, service*, provider*, processor*, sub processor*, subprocessor*, recipient*, partner*, cookie*, vendor*, third part*, supplier*, tracker*',
    request: 'please, kindly, do not share your, never share your, you should, don t give, never give, never send',
    hearsay: 'says, claims, states, asserts, assures, maintains, writes',
    maybe: 'perhaps, we hope, would like to',
    once: 'we used to, back then, the old',
    inactive: 'switched off, turned off, not enabled, disabled',
    knowing: 'know, knowing, tell, see, learn, find out, reveals, reveal, revealing, disclose*',
    identity: 'who, identity, whose',
    personal: 'personal, personally, as a person, identifiable, identifying',
    freeof: 'without, free of, free from, devoid of, exempt from, stripped of, cleared of, cleansed of, lacks, lacking',
    fullest: 'full, whole, entire, complete, unshortened',
    yours: 'answers, what you, message*, entries, addresses, contact*, records, customer list*',
    lacking: 'missing, omitted, omits, left out, leaves, forgotten, overlooked, lacks, lacking, absent',
    endpart: 'end, ending, tail, last, final',
    readmore: 'more, further',
    beneath: 'under',
    classed:
      'classed, classified, categorised, categorized, counts as, count as, counted as, ranked, treated as, filed as, labelled',
    accordingto: 'according to',
    thereupon: 'until then, only then, before that, then, after that, before then',
    chat: 'chat*, speech bubble*',
    leads:
      'takes you to, take you to, taken to their, leads you to, brings you to, sends you to, sent to their, redirected to their, left our site, leave our site, leave this site, left our website, leave our website, leave this website, land on',
    settled: 'settled on, went with, opted for',
  },
  numbers:
    'a 1, an 1, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, thirteen 13, fourteen 14, fifteen 15, eighteen 18, twenty 20, thirty 30, sixty 60, ninety 90, half 0.5, sixteen 16, seventeen 17, nineteen 19, forty 40, fifty 50, seventy 70, eighty 80, hundred 100, every 1, each 1',
  units:
    'second* 0.0000115741, minute* 0.000694444, hour* 0.0416667, day 1, days 1, week 7, weeks 7, month 30.4, months 30.4, year 365, years 365, quarter 91.25, quarters 91.25, fortnight 14, fortnights 14, mths 30.4, yrs 365',
};

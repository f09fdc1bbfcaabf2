/** Which visit an event of a log belongs to: what is known of the tabs while the log is read. */
import { hostOf, siteOf } from '../classify/site.ts';
import type { Unplaced } from '../model/observation.ts';
import type { WebRequestDetails } from '../model/recording-formats.ts';
import { createDraft, fitUrl, type Draft } from './draft.ts';

/** Browsers report what belongs to no frame yet under this document. */
const NO_DOCUMENT = /^0*$/;

export const isWeb = (url: string | null | undefined): url is string => !!url && /^https?:/i.test(url);

/** What is known of the tabs while the log is read. */
export class Tabs {
  readonly drafts: Draft[] = [];
  private readonly current = new Map<number, Draft>();
  /** Events of a tab's next document, whose final address is not known before it is committed. */
  private readonly pending = new Map<number, { url: string; time: number; events: Unplaced[] }>();
  private readonly documents = new Map<string, Draft>();
  private readonly requests = new Map<string, Draft>();
  /** Origins of the frames that a visit embedded. */
  private readonly frames = new Map<Draft, Set<string>>();

  private open(url: string, tabId: number, time: number): Draft {
    const draft = createDraft(url, tabId, time);
    draft.url = fitUrl(draft, url);
    this.drafts.push(draft);
    return draft;
  }

  /** An event of the navigation that the tab is about to make. */
  navigating(tabId: number, url: string, time: number, event: Unplaced): void {
    const begun = this.pending.get(tabId);
    if (begun) {
      begun.url = url;
      begun.events.push(event);
    } else this.pending.set(tabId, { url, time, events: [event] });
  }

  isPending(tabId: number): boolean {
    return this.pending.has(tabId);
  }

  /** The tab shows `url` now: a new visit, unless it stays on the site. Pages of the browser that loaded nothing are none. */
  commit(tabId: number, url: string, time: number, documentId: string | null | undefined): Draft | null {
    const begun = this.pending.get(tabId);
    this.pending.delete(tabId);
    if (!isWeb(url)) {
      this.current.delete(tabId);
      if (!begun) return null;
    }
    const shown = isWeb(url) ? url : (begun?.url ?? url);
    let draft = this.current.get(tabId);
    if (!draft || draft.site !== siteOf(shown)) {
      draft = this.open(shown, tabId, begun?.time ?? time);
      this.current.set(tabId, draft);
    }
    for (const event of begun?.events ?? []) {
      draft.observations.push(event);
      if ('requestId' in event) this.requests.set(event.requestId, draft);
    }
    if (documentId && !NO_DOCUMENT.test(documentId)) this.documents.set(documentId, draft);
    return draft;
  }

  /** Navigations that the log does not see end belong to the visit during which they began, or are one of their own. */
  settle(): void {
    for (const [tabId, { url, time, events }] of this.pending)
      (this.current.get(tabId) ?? this.open(url, tabId, time)).observations.push(...events);
    this.pending.clear();
  }

  /** The visit in which the log's latest events were. */
  latest(): Draft | undefined {
    return this.drafts.at(-1);
  }

  draftOfRequest(requestId: string): Draft | undefined {
    return this.requests.get(requestId);
  }

  draftOfTab(tabId: number): Draft | undefined {
    return this.current.get(tabId);
  }

  /** The visit that a request belongs to: by its own number, its document, the tab, or who asked for it. */
  ofRequest(details: WebRequestDetails, time: number): Draft {
    const draft =
      this.requests.get(details.requestId) ??
      this.ofDocument(details.documentId) ??
      this.ofDocument(details.parentDocumentId) ??
      (details.tabId < 0 ? this.byInitiator(details) : this.byTab(details)) ??
      this.older(details, time);
    this.requests.set(details.requestId, draft);
    if (details.documentId && !NO_DOCUMENT.test(details.documentId) && !this.documents.has(details.documentId))
      this.documents.set(details.documentId, draft);
    if (details.type === 'sub_frame') {
      const known = this.frames.get(draft);
      if (known) known.add(hostOf(details.url));
      else this.frames.set(draft, new Set([hostOf(details.url)]));
    }
    return draft;
  }

  private ofDocument(id: string | null | undefined): Draft | undefined {
    return id ? this.documents.get(id) : undefined;
  }

  private byTab({ tabId, frameId, documentUrl }: WebRequestDetails): Draft | undefined {
    const current = this.current.get(tabId);
    // Without document ids (older Firefox) the document's address tells the late requests of the page before.
    if (frameId === 0 && isWeb(documentUrl) && current && siteOf(documentUrl) !== current.site) {
      const site = siteOf(documentUrl);
      return this.drafts.findLast((draft) => draft.tabId === tabId && draft.site === site) ?? current;
    }
    return current;
  }

  /** Workers have no tab: the latest visit of their site, else the latest that embeds a frame of theirs, else the latest. */
  private byInitiator({ initiator, documentUrl, originUrl }: WebRequestDetails): Draft | undefined {
    const asker = initiator ?? documentUrl ?? originUrl;
    if (!isWeb(asker)) return asker ? this.drafts.findLast((draft) => draft.url === asker) : this.latest();
    const site = siteOf(asker);
    return (
      this.drafts.findLast((draft) => draft.site === site) ??
      this.drafts.findLast((draft) => this.frames.get(draft)?.has(hostOf(asker))) ??
      this.latest()
    );
  }

  /** The document is older than the log, or is no page of the web. */
  private older({ tabId, documentUrl, initiator, url }: WebRequestDetails, time: number): Draft {
    const draft = this.open(documentUrl ?? initiator ?? url, tabId, time);
    draft.gaps.set('tab-older-than-recording', 'the log lacks the document that asked for these requests');
    if (tabId >= 0) this.current.set(tabId, draft);
    return draft;
  }
}

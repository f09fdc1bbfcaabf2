/** Tells of forms that ask for an e-mail address: where they go, what they ask for, that a person sent one. Never what was typed. */
import type { ObservationOf } from '../../core/model/observation.ts';
import { lookNowAndThen } from './looks.ts';
import type { Relay } from './relay.ts';

const MAX_FORMS = 20;
const EMAIL = /e-?mail|e-?post|courriel|mailadr/i;
/** Where the words of a form stand that nobody types. */
const WORDS = 'label, legend, button, h1, h2, h3, h4, [type="submit"]';

type Field = 'email' | 'phone' | 'password' | 'message' | 'other';

type Told = Omit<ObservationOf<'form'>, 'visitId' | 'ordinal' | 'tabId' | 'frameId' | 'documentId' | 'stage' | 'time'>;

export function watchForms(relay: Pick<Relay, 'add'>): void {
  const told = new Set<string>();
  lookNowAndThen(() => {
    for (const form of document.forms) {
      const fact = factOf(form, null);
      const key = fact && `${fact.action} ${fact.fields.join()}`;
      if (!key || told.has(key) || told.size >= MAX_FORMS) continue;
      told.add(key);
      relay.add({ ...fact, stage: 'there', time: Date.now() });
    }
  });
  const onSubmit = (event: SubmitEvent): void => {
    const form = event.composedPath()[0];
    // A script may send a form, too; without an act of a person it was not the person's.
    if (!event.isTrusted || !(form instanceof HTMLFormElement) || !navigator.userActivation.hasBeenActive) return;
    const fact = factOf(form, event.submitter);
    const time = performance.timeOrigin + event.timeStamp;
    // Only after every listener is it known whether one of them took over.
    if (fact)
      setTimeout(() =>
        relay.add({ ...fact, stage: 'sent', time, ...(event.defaultPrevented ? { byScript: true as const } : {}) }),
      );
  };
  addEventListener('submit', onSubmit, { capture: true, passive: true });
}

/** What a form is; null where it asks for no address or goes nowhere. */
function factOf(form: HTMLFormElement, submitter: HTMLElement | null): Told | null {
  const fields = fieldsOf(form);
  const action = actionOf(form, submitter);
  if (!fields.includes('email') || action === null) return null;
  const method = (form.getAttribute('method') ?? 'get').toUpperCase().slice(0, 10);
  return { kind: 'form', method, action, fields, words: wordsOf(form), documentUrl: bare(location.href) };
}

/** Without what may hold something typed. */
const bare = (url: string): string => url.replace(/[?#].*$/, '').slice(0, 16_384);

/** A field called `action` hides the form's own. */
function actionOf(form: HTMLFormElement, submitter: HTMLElement | null): string | null {
  const written = submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
  const url = URL.canParse(written, document.baseURI) ? new URL(written, document.baseURI).href : '';
  return /^https?:/.test(url) ? bare(written.trim() === '' ? location.href : url) : null;
}

function fieldsOf(form: HTMLFormElement): Field[] {
  const kinds = [...form.querySelectorAll('input, textarea')].map(fieldOf);
  return [...new Set(kinds.filter((kind) => kind !== null))].sort();
}

function fieldOf(field: Element): Field | null {
  if (field instanceof HTMLTextAreaElement) return 'message';
  if (!(field instanceof HTMLInputElement)) return null;
  const names = ['name', 'id', 'autocomplete', 'placeholder'].map((name) => field.getAttribute(name) ?? '').join(' ');
  switch (field.type) {
    case 'email':
      return 'email';
    case 'tel':
      return 'phone';
    case 'password':
      return 'password';
    case 'text':
      return EMAIL.test(names) ? 'email' : 'other';
    default:
      return null;
  }
}

/** Its name, labels and buttons; of a button that is an input its words are its value. */
function wordsOf(form: HTMLFormElement): string {
  const named = ['id', 'class', 'name', 'aria-label'].map((name) => form.getAttribute(name) ?? '');
  // What a box may be ticked for is not what the form is for.
  const said = [...form.querySelectorAll(WORDS)]
    .filter((one) => one.querySelector('[type="checkbox"]') === null && !isOfBox(one))
    .map((one) => (one instanceof HTMLInputElement ? one.value : (one.textContent ?? '')));
  return [...named, ...said].join(' ').replace(/\s+/g, ' ').trim().slice(0, 500);
}

const isOfBox = (one: Element): boolean => one instanceof HTMLLabelElement && one.control?.getAttribute('type') === 'checkbox';

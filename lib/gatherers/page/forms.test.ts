// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { watchForms } from './forms.ts';

const LETTER = `<form id="newsletter" action="https://x.list-manage.com/post?u=1" method="post"><label>E-post</label>
  <input type="email" name="EMAIL"><textarea name="note"></textarea><button>Meld meg på</button></form>`;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete');
  Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive: true }, configurable: true });
});

function told(html: string, act: () => void = () => {}) {
  document.body.innerHTML = html;
  const add = vi.fn();
  watchForms({ add });
  vi.advanceTimersByTime(31_000);
  act();
  vi.advanceTimersByTime(1);
  return add.mock.calls.flat() as Record<string, unknown>[];
}

it('tells once of a form that asks for an address: where it goes, without query, and its words', () => {
  expect(told(LETTER)).toMatchObject([
    {
      ...{ kind: 'form', stage: 'there', method: 'POST', action: 'https://x.list-manage.com/post' },
      ...{ fields: ['email', 'message'], words: 'newsletter E-post Meld meg på' },
    },
  ]);
});

it('leaves out what a box is ticked for', () => {
  const order = `<form action="/pay"><label>E-mail<input type="email"></label><label><input type="checkbox">Newsletter, please</label>
    <input type="checkbox" id="n"><label for="n">Newsletter</label><button>Pay</button></form>`;
  expect(told(order)).toMatchObject([{ words: 'E-mail Pay' }]);
});

it('never tells what was typed', () => {
  const facts = told(LETTER, () => {
    for (const field of document.querySelectorAll<HTMLInputElement>('input, textarea')) field.value = 'kari@post.example';
    submit(true);
  });
  expect(facts.map(({ stage }) => stage)).toEqual(['there', 'sent']);
  expect(JSON.stringify(facts)).not.toContain('kari');
});

it('tells of no other forms, and of none that a script sent', () => {
  expect(told('<form action="/search"><input name="q"></form>')).toEqual([]);
  expect(told(LETTER, () => submit(false)).map(({ stage }) => stage)).toEqual(['there']);
  Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive: false }, configurable: true });
  expect(told(LETTER, () => submit(true)).map(({ stage }) => stage)).toEqual(['there']);
});

it('knows an address by the name of its field, and the own page as where a form without action goes', () => {
  expect(told('<form><input name="epost"></form>')).toMatchObject([{ action: location.href, fields: ['email'], method: 'GET' }]);
});

it('says where a script took over', () => {
  const sent = told(LETTER, () => {
    document.forms[0]?.addEventListener('submit', (event) => event.preventDefault());
    submit(true);
  }).at(-1);
  expect(sent).toMatchObject({ stage: 'sent', byScript: true });
});

function submit(isTrusted: boolean) {
  const event = new Event('submit', { bubbles: true, composed: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.forms[0]?.dispatchEvent(event);
}

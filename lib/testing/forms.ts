/** What the recorder tells of forms, as additions to built visits. */
import { sumOf } from '../core/artifacts/known-emails.ts';
import { partyOf } from '../core/classify/site.ts';
import type { ObservationOf } from '../core/model/observation.ts';
import type { VisitBuilder } from './builders.ts';

export const TYPED = 'kari.nordmann@post.example';

export interface FormOptions {
  action: string;
  words?: string;
  fields?: ObservationOf<'form'>['fields'];
  documentUrl?: string;
}

const told = ({ action, words = 'Nyhetsbrev', fields = ['email'], documentUrl = 'https://shop.example/' }: FormOptions) =>
  ({ kind: 'form', method: 'POST', action, fields, words, documentUrl }) as const;

/** A form stands in the page. */
export function form(visit: VisitBuilder, at: number, options: FormOptions): void {
  visit.add({ ...told(options), stage: 'there' }, at);
}

/** A person types an address and sends the form; the page that answers loads, in another visit if it is of another site. */
export function sendsForm(visit: VisitBuilder, at: number, options: FormOptions & { byScript?: true }): void {
  const { byScript } = options;
  visit
    .add({ kind: 'typed', what: 'email', sha256: sumOf(TYPED).slice(0, 16) }, at - 400)
    .add({ ...told(options), stage: 'sent', ...(byScript ? { byScript } : {}) }, at);
  if (!byScript && partyOf(options.action, told(options).documentUrl) === 'first')
    visit.document(options.action, { at: at + 10, method: 'POST', body: `email=${encodeURIComponent(TYPED)}&name=Kari` });
}

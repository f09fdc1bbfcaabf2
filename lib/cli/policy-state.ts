/** From a document to what the audits need to know of the policy. */
import type { PolicyState } from '../core/model/artifacts.ts';
import type { OwnEntries } from '../core/model/entries.ts';
import { LANGUAGES } from '../core/policy/languages/index.ts';
import { standsInPlace } from '../core/policy/looks-like.ts';
import { type Loaders, policyReader } from '../core/policy/reader.ts';
import type { ReadRecording } from '../core/recordings/index.ts';
import { foundPolicy, policyOfRecording } from '../core/recordings/policy.ts';
import { catalogWith } from '../core/report/own-catalog.ts';
import type { Document } from './input.ts';
import { pdfPages } from './pdf.ts';

export { asUtf8 } from '../core/recordings/policy.ts';

const LOADERS: Loaders = {
  language: (code) => {
    const data = LANGUAGES.find((language) => language.code === code);
    return data ? Promise.resolve(data) : Promise.reject(new Error(`no language ${code}`));
  },
  pdf: pdfPages,
};

/** Finds own entries by their names, too. */
export const readerWith = (entries: OwnEntries) => policyReader(LOADERS, () => catalogWith(entries));

/**
 * A document that a person named. A log-in page or an error page in its place says nothing of the site: nothing is held against it.
 * @throws InvalidInput where it cannot be read: the person named it, so the person is told
 */
export async function readState(document: Document, entries: OwnEntries): Promise<PolicyState> {
  const reader = readerWith(entries);
  const opened = await reader.open(document);
  const read = await reader.readOpened(opened);
  const other = standsInPlace(read.reading, opened.document);
  return other === null
    ? { status: 'read', ...read }
    : { status: 'unreadable', reason: `${document.source}: is ${other}, not a policy` };
}

/** What a recording holds of the policy that was found when it was made. */
export const stateOfRecorded = (recording: ReadRecording, entries: OwnEntries): Promise<PolicyState> =>
  policyOfRecording(recording, readerWith(entries).read, 'no policy was given: --policy names one');

/** A policy that was found by itself: when it cannot be read, that is a finding, no error. */
export const foundState = (document: Document, entries: OwnEntries): Promise<PolicyState> =>
  foundPolicy(document, readerWith(entries).read);

/** What a request says of itself. */
import type { Signal } from '../model/catalog.ts';

/** Reads the parameters of a request to a known service; null where it says nothing that is understood. */
export function decodeSignal(_service: string, _url: string, _body?: string): Signal | null {
  return null;
}

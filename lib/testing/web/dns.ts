/** Plays the resolver: a name server over HTTPS (RFC 8484) for Firefox, all of whose names lead to this machine; some are aliases. */
import type { Site } from './server.ts';

export const RESOLVER = 'resolver.test';
/** Settings of Firefox that make it ask this resolver and no other. */
export const resolverPrefs = {
  'network.trr.mode': 3,
  'network.trr.uri': `https://${RESOLVER}/dns-query`,
  'network.trr.bootstrapAddr': '127.0.0.1',
  // Questions in the address: the test web reads bodies as text.
  'network.trr.useGET': true,
  'network.trr.allow-rfc1918': true,
  'network.trr.confirmationNS': 'skip',
} as const;

const A = 1;
const CNAME = 5;
const IN = 1;
const SECONDS = 60;

const u16 = (value: number) => Buffer.from([value >> 8, value & 0xff]);

/** `a.b` → length and letters of each label, then nothing. */
const encodeName = (name: string): Buffer =>
  Buffer.concat([
    ...name.split('.').map((label) => Buffer.from([label.length, ...Buffer.from(label, 'latin1')])),
    Buffer.from([0]),
  ]);

function record(name: string, type: number, data: Buffer): Buffer {
  return Buffer.concat([encodeName(name), u16(type), u16(IN), u16(0), u16(SECONDS), u16(data.length), data]);
}

/** The answer to a message with one question (RFC 1035, section 4). */
export function answerTo(query: Buffer, aliases: Readonly<Record<string, string>>): Buffer {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  const name = labels.join('.');
  const question = query.subarray(12, at + 5);
  const type = query.readUInt16BE(at + 1);
  const alias = aliases[name.toLowerCase()];
  const answers = [
    ...(alias === undefined ? [] : [record(name, CNAME, encodeName(alias))]),
    ...(type === A ? [record(alias ?? name, A, Buffer.from([127, 0, 0, 1]))] : []),
  ];
  // The same number; an answer, recursion wanted and to be had; one question, some answers.
  const head = Buffer.concat([query.subarray(0, 2), u16(0x8180), u16(1), u16(answers.length), u16(0), u16(0)]);
  return Buffer.concat([head, question, ...answers]);
}

/** @param aliases host → canonical name */
export const resolverSite = (aliases: Readonly<Record<string, string>>): Site => ({
  hosts: [RESOLVER],
  handle: ({ url }) => ({
    type: 'application/dns-message',
    body: answerTo(Buffer.from(url.searchParams.get('dns') ?? '', 'base64url'), aliases),
  }),
});

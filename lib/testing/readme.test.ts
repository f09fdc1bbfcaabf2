/** What the README says of permissions must be what the extension asks for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import config from '../../wxt.config.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const section = readme.split(/^## /m).find((part) => part.startsWith('Permissions'));

it.each(['chrome', 'firefox'])('justifies every permission, and no other (%s)', async (browser) => {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is made for each browser');
  const made = await manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
  const asked = [...(made.permissions ?? []), ...(made.optional_permissions ?? []), ...(made.host_permissions ?? [])]
    .map(String)
    .sort();
  const rows = [...(section ?? '').matchAll(/^\| `([^`]+)` +\| +(\S[^|]*\S) +\|$/gm)];
  // What one browser alone knows is justified for it alone.
  const other = browser === 'firefox' ? 'Chromium only' : 'Firefox only';
  const here = rows.filter(([, , why]) => !why?.startsWith(other));
  expect(here.map(([, name]) => name).sort()).toEqual(asked);
  expect(rows.filter(([, , why]) => (why ?? '').length < 30)).toEqual([]);
});

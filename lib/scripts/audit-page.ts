/** The documentation of an audit, made from its own fields and words. */
import { format } from 'prettier';
import type { Audit } from '../core/model/audit.ts';
import { sayFinding } from '../core/words/say.ts';

/** What each thing that an audit may look at is, for readers. */
const LOOKS_AT: Record<Audit['requires'][number], string> = {
  visits: 'the recorded visits, with their phases and what is known to be missing',
  uses: 'what each known service did in each phase',
  cookies: 'cookies as they were set',
  policy: 'what was read from the policy',
  disclosures: 'how the policy names each service',
  services: 'the catalogue’s entries of these services',
};

/** Markdown, in English. */
export function auditPage(audit: Audit): Promise<string> {
  const example = exampleOf(audit);
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
  const types = audit.promises?.types ?? [];
  const parts = [
    '<!-- Written by `npm run index`. Do not edit. -->',
    `# ${audit.title}`,
    `\`${audit.id}\` · at worst ${audit.severity}. When it fails: ${audit.failureTitle}.`,
    `## What is asked\n\n${audit.asks}`,
    `## Why it matters\n\n${audit.why}`,
    `## How it is decided\n\n${audit.how}`,
    `It looks at:\n\n${list(audit.requires.map((name) => LOOKS_AT[name]))}`,
    ...(types.length > 0 ? [`It tests these promises of a policy: ${types.map((type) => `\`${type}\``).join(', ')}.`] : []),
    `## What it cannot tell\n\n${audit.limits}`,
    ...(audit.legal.length > 0 ? [`## Rules\n\n${list(audit.legal)}`] : []),
    ...(example === null ? [] : [`## Example\n\nA finding about an invented site:\n\n${example}`]),
  ];
  return format(`${parts.join('\n\n')}\n`, { parser: 'markdown', printWidth: 130 });
}

/** Null for an audit that has just been begun and has no words yet. */
function exampleOf({ example }: Audit): string | null {
  try {
    const { title, seen, why, todo } = sayFinding('en', example);
    return `> **${title}**\n>\n> ${seen}\n>\n> _Why it matters:_ ${why}\n>\n> _What to do:_ ${todo}`;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

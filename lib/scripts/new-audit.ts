/** `npm run new:audit <id>`: writes an audit and its failing test, and puts it into the index. */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const AUDITS = join(import.meta.dirname, '../core/audits');

export const auditText = (id: string): string => `import { defineAudit } from '../model/audit.ts';
import { cannotTell, exampleOf } from '../model/judging.ts';

export const audit = defineAudit({
  id: '${id}',
  title: '',
  failureTitle: '',
  asks: 'Asks …',
  why: '',
  how: '',
  limits: '',
  example: exampleOf('${id}'),
  severity: 'moderate',
  legal: [],
  requires: ['visits', 'uses', 'services', 'policy'],
  audit({ policy }) {
    if (policy.status !== 'read') return cannotTell(\`policy-\${policy.status}\`, { detail: policy.reason });
    throw new Error('${id} is not written yet');
  },
});
`;

export const testText = (id: string): string => `import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { judge, NO_POLICY } from '../../testing/judge.ts';
import { metaPixel } from '../../testing/vendors.ts';
import { audit } from './${id}.ts';

const shop = () => visit('https://shop.example/').banner();
const policy = () => reading('Vi bruker Facebook-piksel.').names('meta-pixel', 'Facebook-piksel').state();

describe('${id}', () => {
  it('passes …', () => {
    expect(judge(audit, [shop()], policy())).toMatchObject({ outcome: 'pass' });
  });

  it('fails …', () => {
    expect(judge(audit, [shop().with(metaPixel, 500)], policy())).toMatchObject({ outcome: 'fail', short: ['moderate meta-pixel'] });
  });

  it('cannot tell …', () => {
    expect(judge(audit, [shop()], NO_POLICY)).toMatchObject({ outcome: 'cannot-tell' });
  });
});
`;

function main(id: string): number {
  const file = join(AUDITS, `${id}.ts`);
  if (!/^[a-z]+(-[a-z]+)*$/.test(id)) {
    console.error('usage: npm run new:audit <id>   (a noun in lower case with hyphens: closed-list)');
    return 2;
  }
  if (existsSync(file)) {
    console.error(`${relative(process.cwd(), file)} is there already`);
    return 2;
  }
  writeFileSync(file, auditText(id));
  writeFileSync(file.replace(/\.ts$/, '.test.ts'), testText(id));
  spawnSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'build-index.ts')], { stdio: 'inherit' });
  console.log(
    [
      relative(process.cwd(), file),
      '1. Fill in the fields; each is explained in lib/core/model/audit.ts. What audits share is in lib/core/model/judging.ts.',
      '2. Its title goes into lib/core/words/{en,nb,de}/findings.ts; its findings and reasons into the files of findings/ beside it.',
      `3. npx vitest run --project unit lib/core/audits/${id}.test.ts lib/core/audits/audits.test.ts`,
    ].join('\n'),
  );
  return 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = main(process.argv[2] ?? '');

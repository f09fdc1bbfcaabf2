/** Pictures of what the windows showed, as files beside the report. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Visit } from '../../core/model/visit.ts';
import type { ScenarioVisit } from './scenario-run.ts';

const FOLDER = 'screenshots';

/** Writes a visit's pictures and names the files in its result; one that is not what its hash says is left out. */
export async function writeScreenshots(outDir: string, { visit, pictures }: ScenarioVisit): Promise<Visit> {
  const marks = [];
  for (const mark of visit.result.screenshots ?? []) {
    const bytes = pictures.get(mark.sha256);
    if (!bytes || createHash('sha256').update(bytes).digest('hex') !== mark.sha256) continue;
    const file = `${FOLDER}/${visit.scenario}-${mark.when}.jpg`;
    await mkdir(join(outDir, FOLDER), { recursive: true });
    await writeFile(join(outDir, file), bytes);
    marks.push({ ...mark, file });
  }
  const { screenshots: _, ...result } = visit.result;
  return { ...visit, result: { ...result, ...(marks.length > 0 ? { screenshots: marks } : {}) } };
}

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DiagnosticsError, type GeneratedFile, problem } from '@installatron-openapi/generate-kit';
import { generate } from 'orval';
import type { TagCalls } from '../call/call.ts';
import { optionsFor, tagCode, type Workspace, workspaceIn } from './options.ts';

/**
 * Runs orval and gives back its modules, one per tag.
 *
 * orval can only write to disk, so it is given a folder of its own that is gone afterwards.
 *
 * @param client the package that exports the types of the operations.
 * @throws DiagnosticsError with what orval says when it fails.
 */
export async function runOrval(tags: readonly TagCalls[], client: string): Promise<readonly GeneratedFile[]> {
  if (tags.length === 0) return [];
  const folder = await mkdtemp(join(tmpdir(), 'hooks-'));
  try {
    const workspace = workspaceIn(folder);
    await prepare(workspace);
    const options = optionsFor(workspace, tags, client);
    await generate(options, folder, { throwOnError: true, logLevel: 'error' });
    return await Promise.all(tags.map(({ file }, index) => take(workspace, index, file)));
  } catch (error) {
    throw failed(error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function prepare({ generated, files }: Workspace): Promise<void> {
  await mkdir(generated);
  await Promise.all(Object.values(files).map(({ path, content }) => writeFile(path, content)));
}

async function take({ generated }: Workspace, index: number, file: string): Promise<GeneratedFile> {
  const text = await readFile(join(generated, `${tagCode(index)}.gen.ts`), 'utf8');
  return { path: `${file}.gen.ts`, content: escapeFormat(text) };
}

/** Characters that turn the reading direction stay in the strings they are in, but as escapes that one can see. */
function escapeFormat(text: string): string {
  return text.replaceAll(/\p{Cf}/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

function failed(error: unknown): DiagnosticsError {
  const reason = error instanceof Error ? error.message : String(error);
  return new DiagnosticsError([problem('tool-failed', `orval failed: ${reason}`, { pointer: '' })]);
}

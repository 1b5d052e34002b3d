import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a tool finds a pair breaking, or that it fails to compare it. */
export type Answer = 'breaking' | 'not breaking' | 'crashed';

type Judge = (base: string, head: string) => boolean | Promise<boolean>;

/** Where the base and the head of a case are. */
export function filesOf(folder: string, index: number): readonly [base: string, head: string] {
  return [join(folder, `${index}.base.json`), join(folder, `${index}.head.json`)];
}

export function answersIn(folder: string): string {
  return join(folder, 'answers.json');
}

export function readDocument(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * What each judge does: `node judges/NAME.ts FOLDER COUNT` answers for each of COUNT pairs in FOLDER, in a file there. One
 * process for all of them, as starting one for each takes minutes.
 */
export async function answerAll(isBreaking: Judge): Promise<void> {
  const [folder = '', count] = process.argv.slice(2);
  const answers: Answer[] = [];
  for (let index = 0; index < Number(count); index++) answers.push(await answer(isBreaking, folder, index));
  writeFileSync(answersIn(folder), JSON.stringify(answers));
}

async function answer(isBreaking: Judge, folder: string, index: number): Promise<Answer> {
  try {
    return (await isBreaking(...filesOf(folder, index))) ? 'breaking' : 'not breaking';
  } catch {
    return 'crashed';
  }
}

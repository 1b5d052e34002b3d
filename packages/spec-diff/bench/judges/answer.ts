import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const answers = ['breaking', 'not breaking', 'crashed'] as const;

/** Whether a tool finds a pair breaking, or that it fails to compare it. */
export type Answer = (typeof answers)[number];

export function isAnswer(text: string): text is Answer {
  return answers.some((answer) => answer === text);
}

type Judge = (base: string, head: string) => boolean | Promise<boolean>;

/** Where the base and the head of a case are. */
export function filesOf(folder: string, index: number): readonly [base: string, head: string] {
  return [join(folder, `${index}.base.json`), join(folder, `${index}.head.json`)];
}

export function answersIn(folder: string): string {
  return join(folder, 'answers.txt');
}

export function readDocument(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * What each judge does: `node judges/NAME.ts FOLDER FIRST COUNT` answers for the pairs from FIRST to COUNT in FOLDER, each in a
 * line of a file there. One process for all of them, as starting one for each takes minutes; what it has said is written at once,
 * for some cases are the end of it.
 */
export async function answerAll(isBreaking: Judge): Promise<void> {
  const [folder = '', first, count] = process.argv.slice(2);
  for (let index = Number(first); index < Number(count); index++) {
    appendFileSync(answersIn(folder), `${await answer(isBreaking, folder, index)}\n`);
  }
}

async function answer(isBreaking: Judge, folder: string, index: number): Promise<Answer> {
  try {
    return (await isBreaking(...filesOf(folder, index))) ? 'breaking' : 'not breaking';
  } catch {
    return 'crashed';
  }
}

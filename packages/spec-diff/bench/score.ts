import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from './cases.ts';
import { type Answer, answersIn, filesOf, isAnswer } from './judges/answer.ts';
import type { Tool } from './tools.ts';

export type Judged = Case & { readonly answer: Answer };

export type Score = {
  readonly right: number;
  /** Called breaking, and is not. */
  readonly 'false alarms': number;
  /** Is breaking, and not called so. */
  readonly 'missed breaks': number;
  readonly crashed: number;
};

// A tool that takes longer than that for all cases, or more memory, has come to one that it cannot do.
const patience = 120_000;
const memory = '--max-old-space-size=1024';

/** What a tool says of each case, asked in a process of its own, and in another one after each case that was the end of it. */
export function judge(tool: Tool, cases: readonly Case[], parent: string): readonly Judged[] {
  const folder = join(parent, tool.name);
  writeCases(cases, folder);
  writeFileSync(answersIn(folder), '');
  let answers = readAnswers(folder);
  while (answers.length < cases.length) {
    askFrom(tool, folder, answers.length, cases.length);
    answers = readAnswers(folder);
    if (answers.length < cases.length) appendFileSync(answersIn(folder), 'crashed\n');
  }
  return cases.map((each, index) => ({ ...each, answer: answers[index] ?? 'crashed' }));
}

function askFrom(tool: Tool, folder: string, first: number, count: number): void {
  spawnSync(process.execPath, [memory, tool.judge, folder, String(first), String(count)], {
    cwd: folder,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
    stdio: 'ignore',
    timeout: patience,
    killSignal: 'SIGKILL',
  });
}

function readAnswers(folder: string): readonly Answer[] {
  return readFileSync(answersIn(folder), 'utf8').split('\n').filter(isAnswer);
}

function writeCases(cases: readonly Case[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [index, { base, head }] of cases.entries()) {
    const [baseFile, headFile] = filesOf(folder, index);
    writeFileSync(baseFile, JSON.stringify(base));
    writeFileSync(headFile, JSON.stringify(head));
  }
}

export function scoreOf(judged: readonly Judged[]): Score {
  const count = (wanted: boolean, given: Answer): number =>
    judged.filter(({ breaking, answer }) => breaking === wanted && answer === given).length;
  return {
    right: count(true, 'breaking') + count(false, 'not breaking'),
    'false alarms': count(false, 'breaking'),
    'missed breaks': count(true, 'not breaking'),
    crashed: judged.filter(({ answer }) => answer === 'crashed').length,
  };
}

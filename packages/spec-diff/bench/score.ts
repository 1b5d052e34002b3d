import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from './cases.ts';
import { type Answer, answersIn, filesOf } from './judges/answer.ts';
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

/** What a tool says of each case, asked in a process of its own. */
export function judge(tool: Tool, cases: readonly Case[], parent: string): readonly Judged[] {
  const folder = join(parent, tool.name);
  writeCases(cases, folder);
  const { status } = spawnSync(process.execPath, [tool.judge, folder, String(cases.length)], {
    cwd: folder,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
    stdio: 'ignore',
  });
  if (status !== 0) throw new Error(`${tool.name} exited with ${status} before it had judged all cases.`);
  const answers: readonly Answer[] = JSON.parse(readFileSync(answersIn(folder), 'utf8'));
  return cases.map((each, index) => ({ ...each, answer: answers[index] ?? 'crashed' }));
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

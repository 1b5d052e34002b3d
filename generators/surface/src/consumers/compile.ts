import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { NotComparable } from './not-comparable.ts';
import type { Project } from './scratch.ts';

/** A place in a consumer test that does not compile. */
export type Problem = {
  /** From the root of the repository, at the revision that was compared with. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
};

/** The compilers that can be asked. */
export const compilerVersions = ['7', '5.9'] as const;
export type CompilerVersion = (typeof compilerVersions)[number];

const require = createRequire(import.meta.url);

const compilers: Readonly<Record<CompilerVersion, string>> = {
  '7': join(require.resolve('typescript/package.json'), '../bin/tsc'),
  '5.9': join(require.resolve('typescript-5.9/package.json'), '../bin/tsc'),
};

/**
 * Type-checks a project.
 *
 * @throws NotComparable when the compiler fails otherwise than by naming a place.
 */
export function compile({ folder, pathOf }: Project, version: CompilerVersion): readonly Problem[] {
  const args = [compilers[version], '-p', folder, '--pretty', 'false'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const problems = readProblems(stdout).map((problem) => ({ ...problem, file: pathOf(problem.file) }));
  if (status !== 0 && problems.length === 0) {
    throw new NotComparable(`TypeScript ${version} failed: ${stdout}${stderr}`.trim());
  }
  return problems;
}

/** The problems that the compiler prints, each with the lines that explain it. */
function readProblems(output: string): readonly Problem[] {
  return output.split(/\n(?=\S)/).flatMap((block) => {
    const [, file, line, message] = /^(.+?)\((\d+),\d+\): error TS\d+: (.*)$/s.exec(block) ?? [];
    if (file === undefined || message === undefined) return [];
    return { file, line: Number(line), message: message.trim().replaceAll(/\s*\n\s*/g, ' ') };
  });
}

import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodeUnits } from '@installatron-openapi/generate-kit';
import { type Package, readPackages } from '../package/packages.ts';
import { type CompilerVersion, compile, type Problem } from './compile.ts';
import { foreignPaths } from './convention.ts';
import { type ConsumerTest, commitOf, consumerTestsAt } from './git.ts';
import { NotComparable } from './not-comparable.ts';
import { makeProject, makeScratch } from './scratch.ts';

/** For a package whose tests all compile, for one with a test that does not, and for one that had none. */
export type Verdict = 'compatible' | 'breaking' | 'no consumer tests at BASE';

/** Whether the consumers of an earlier revision still compile. */
export type Comparison = {
  /** `breaking` when one package is, `compatible` when all that have tests are. */
  readonly verdict: Verdict;
  readonly packages: readonly PackageVerdict[];
};

/** What is to be said of one package. `problems` is empty unless it breaks. */
export type PackageVerdict = {
  readonly name: string;
  readonly verdict: Verdict;
  readonly problems: readonly Problem[];
};

/**
 * Type-checks the consumer tests of a revision against the packages of a repository as they are built now.
 *
 * @param root the folder of the repository.
 * @throws NotComparable when there is no such revision, a package is not built, or a test breaks the convention.
 */
export async function compareConsumers(
  root: string,
  revision: string,
  versions: readonly CompilerVersion[],
): Promise<Comparison> {
  const tests = await consumerTestsAt(root, await commitOf(root, revision));
  tests.forEach(demandConvention);
  const packages = readPackages(root);
  packages.forEach(demandBuild);
  const scratch = makeScratch();
  try {
    const verdicts = foldersOf(tests, packages).map((folder) => {
      const own = tests.filter((test) => test.package === folder);
      const problems = own.length === 0 ? [] : checkAll(scratch, folder, own, packages, versions);
      return { name: nameOf(folder, packages), verdict: verdictOn(own, problems), problems };
    });
    return { verdict: summarise(verdicts), packages: verdicts };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function demandConvention({ path, content }: ConsumerTest): void {
  const [specifier] = foreignPaths(content);
  if (specifier === undefined) return;
  const message = `${JSON.stringify(path)} imports ${JSON.stringify(specifier)}.`;
  throw new NotComparable(`${message} A consumer test imports packages by their names, and nothing else.`);
}

function demandBuild({ folder, path, entries }: Package): void {
  const missing = entries.find(({ declarations }) => !existsSync(join(path, declarations)));
  if (missing === undefined) return;
  throw new NotComparable(
    `packages/${folder}/${missing.declarations} is not there. Build the packages first: \`npm run generate\`.`,
  );
}

/** The packages there are, and those that are gone but had tests. */
function foldersOf(tests: readonly ConsumerTest[], packages: readonly Package[]): readonly string[] {
  const folders = new Set(
    [...packages, ...tests.map((test) => ({ folder: test.package }))].map(({ folder }) => folder),
  );
  return [...folders].toSorted(compareCodeUnits);
}

function nameOf(folder: string, packages: readonly Package[]): string {
  return packages.find((candidate) => candidate.folder === folder)?.name ?? `packages/${folder}`;
}

function checkAll(
  scratch: string,
  folder: string,
  tests: readonly ConsumerTest[],
  packages: readonly Package[],
  versions: readonly CompilerVersion[],
): readonly Problem[] {
  const project = makeProject(scratch, folder, tests, packages);
  const problems = versions.flatMap((version) => compile(project, version));
  const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...unique.values()].toSorted((a, b) => compareCodeUnits(a.file, b.file) || a.line - b.line);
}

function verdictOn(tests: readonly ConsumerTest[], problems: readonly Problem[]): Verdict {
  if (tests.length === 0) return 'no consumer tests at BASE';
  return problems.length === 0 ? 'compatible' : 'breaking';
}

function summarise(packages: readonly PackageVerdict[]): Verdict {
  const verdicts: readonly Verdict[] = ['breaking', 'compatible'];
  const given = verdicts.find((verdict) => packages.some((one) => one.verdict === verdict));
  return given ?? 'no consumer tests at BASE';
}

import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { DiagnosticsError, throwIfErrors } from '../diagnostics/diagnostic.ts';
import { readDocument } from '../document/read.ts';
import { buildModel } from '../model/build.ts';
import type { ApiInput } from '../model/model.ts';
import type { GeneratedFile } from '../output/file.ts';
import { type PlannedFile, planListedOutput, planOutput } from '../output/plan.ts';
import { checkOutput, writeOutput } from '../output/write.ts';
import { placeInSources } from '../source/place.ts';
import { readSpec } from '../source/spec.ts';
import type { CommandOptions } from './arguments.ts';
import { formatOption, runCommand } from './run.ts';

/** A generator is a pure function of the API. Nothing but the writer of the kit touches the disk. */
export type Generator = (input: ApiInput) => readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>;

export type GeneratorCommand = {
  readonly name: string;
  readonly summary: string;
  readonly generate: Generator;
  /** Documents that were derived from the bundle, by the option that names each: their files go to the same folder. */
  readonly derived?: Readonly<Record<string, DerivedDocumentOption>>;
  /** The files it may make in a folder that holds the work of people, too. Without it, the folder is wholly generated. */
  readonly names?: readonly string[];
};

/** A further document to read, and what is made of it. */
export type DerivedDocumentOption = {
  /** Where it is unless the option says otherwise. */
  readonly default: string;
  readonly help: string;
  readonly generate: Generator;
};

const options = {
  document: {
    type: 'string',
    default: '../../spec/dist/openapi.json',
    help: 'The bundled document to read.',
  },
  spec: {
    type: 'string',
    default: '../../spec/openapi.yaml',
    help: 'Its sources, to say which line to mend.',
  },
  out: { type: 'string', default: 'src/generated', help: 'The folder to write to.' },
  check: {
    type: 'boolean',
    help: 'Write nothing; fail when a file is missing, changed, orphaned or edited by hand.',
  },
  format: formatOption,
} as const;

/** Makes a generator a command: reads the bundle, generates, and writes or checks one folder. */
export async function runGenerator(command: GeneratorCommand): Promise<void> {
  const { name, summary, derived = {}, names } = command;
  const derivedOptions = Object.entries(derived).map(
    ([option, { default: preset, help }]) => [option, { type: 'string', default: preset, help }] as const,
  );
  const all = { ...options, ...Object.fromEntries(derivedOptions) };
  await runCommand({ name, summary, options: all }, async (given) => {
    const folder = resolve(given.text('out'));
    const plan = await placed(given.text('spec'), async () => {
      const files = await generateAll(command, given);
      return names === undefined ? planOutput(folder, files) : planListedOutput(folder, names, files);
    });
    if (given.flag('check')) throwIfErrors(checkOutput(folder, plan));
    else writeOutput(folder, plan);
    console.error(summarise(folder, plan));
  });
}

async function generateAll(
  { generate, derived = {} }: GeneratorCommand,
  given: CommandOptions,
): Promise<readonly GeneratedFile[]> {
  const files = [...(await generate(readInput(given.text('document'))))];
  for (const [option, { generate: further }] of Object.entries(derived)) {
    const path = given.text(option);
    files.push(...(await placedInDocument(path, async () => further(readInput(path)))));
  }
  return files;
}

function readInput(path: string): ApiInput {
  const document = readDocument(path);
  return { document, model: buildModel(document) };
}

// Nobody wrote a derived document, so its problems have no line in the sources: they are shown in the document itself.
async function placedInDocument<Result>(file: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    throw new DiagnosticsError(error.diagnostics.map((diagnostic) => ({ file, ...diagnostic })));
  }
}

async function placed<Result>(spec: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof DiagnosticsError) || !existsSync(spec)) throw error;
    throw new DiagnosticsError(placeInSources(readSpec(spec), error.diagnostics));
  }
}

function summarise(folder: string, plan: readonly PlannedFile[]): string {
  const changed = plan.filter((file) => file.state !== 'unchanged').length;
  return `${relative(process.cwd(), folder) || '.'}: ${plan.length} files, ${changed} changed`;
}

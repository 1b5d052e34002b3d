import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { DiagnosticsError, throwIfErrors } from '../diagnostics/diagnostic.ts';
import { readDocument } from '../document/read.ts';
import { buildModel } from '../model/build.ts';
import type { ApiInput } from '../model/model.ts';
import type { GeneratedFile } from '../output/file.ts';
import { type PlannedFile, planOutput } from '../output/plan.ts';
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
export async function runGenerator({ name, summary, generate }: GeneratorCommand): Promise<void> {
  await runCommand({ name, summary, options }, async (given) => {
    const folder = resolve(given.text('out'));
    const plan = await placed(given.text('spec'), async () =>
      planOutput(folder, await generate(readInput(given))),
    );
    if (given.flag('check')) throwIfErrors(checkOutput(folder, plan));
    else writeOutput(folder, plan);
    console.error(summarise(folder, plan));
  });
}

function readInput(given: CommandOptions): ApiInput {
  const document = readDocument(given.text('document'));
  return { document, model: buildModel(document) };
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
  return `${relative(process.cwd(), folder)}: ${plan.length} files, ${changed} changed`;
}

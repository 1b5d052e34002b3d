import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  arrayMember,
  type Diagnostic,
  DiagnosticsError,
  type JsonValue,
  type OpenApiDocument,
  objectMember,
  parseDocument,
  parsePointer,
  placeIn,
  problem,
  type SpecSource,
  stringMember,
} from '@installatron-openapi/generate-kit';

/** Bundles a spec into one document with `redocly bundle`: every file becomes a component of its name. */
export async function bundleWithRedocly(spec: SpecSource): Promise<OpenApiDocument> {
  const folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  const output = join(folder, 'openapi.json');
  try {
    const { code, stderr } = await redocly(spec, ['bundle', spec.entry.path, '--output', output]);
    if (code !== 0) throw failed(spec, 'bundle', stderr);
    return parseDocument(await readFile(output, 'utf8'), spec.entry.path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Lints structure and examples with `redocly lint`, by the rules in the spec's `redocly.yaml`. */
export async function lintWithRedocly(spec: SpecSource): Promise<readonly Diagnostic[]> {
  const { stdout, stderr } = await redocly(spec, [
    'lint',
    spec.entry.path,
    '--format',
    'json',
    '--max-problems',
    '1000',
  ]);
  const report = parseReport(stdout);
  if (report === undefined) throw failed(spec, 'lint', stderr);
  return arrayMember(report, 'problems').map((entry) => toDiagnostic(spec, entry));
}

function toDiagnostic(spec: SpecSource, entry: JsonValue): Diagnostic {
  const [location] = arrayMember(entry, 'location');
  const path = parsePointer((stringMember(location, 'pointer') ?? '').replace(/^#/, ''));
  const name = stringMember(objectMember(location, 'source'), 'ref') ?? '';
  const file = spec.files.get(resolve(dirname(spec.entry.path), name)) ?? spec.entry;
  return {
    code: `rule/${stringMember(entry, 'ruleId') ?? 'redocly'}`,
    severity: stringMember(entry, 'severity') === 'error' ? 'error' : 'warning',
    message: (stringMember(entry, 'message') ?? '').replaceAll(/\s+/g, ' '),
    remedy: 'Correct the structure or the example at this place; the rule is configured in redocly.yaml.',
    ...placeIn(file, path),
  };
}

// The report is one JSON object; the CLI may print notices around it.
function parseReport(stdout: string): JsonValue | undefined {
  const start = stdout.indexOf('{');
  try {
    return JSON.parse(stdout.slice(start, stdout.lastIndexOf('}') + 1));
  } catch {
    return undefined;
  }
}

function failed(spec: SpecSource, command: string, stderr: string): DiagnosticsError {
  const message = `redocly ${command} failed:\n${stderr.trim()}`;
  return new DiagnosticsError([problem('tool-failed', message, { pointer: '', file: spec.entry.path })]);
}

type Output = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

function redocly(spec: SpecSource, args: readonly string[]): Promise<Output> {
  const cli = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: dirname(spec.entry.path),
    env: {
      ...process.env,
      REDOCLY_TELEMETRY: 'off',
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
      NO_COLOR: '1',
      CI: 'true',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DiagnosticsError, type JsonObject, problem } from '@installatron-openapi/generate-kit';
import { enclosedJson } from './enclosed.ts';
import { redocOptions } from './options.ts';

/** What `redocly build-docs` makes of a document, taken apart. */
export type RedocParts = {
  /** The `style` elements of the head. */
  readonly styles: string;
  /** The page as it looks before any script ran: overview and menu. */
  readonly markup: string;
  /** Redoc itself, a module that declares `hydrate`. The same for every document. */
  readonly program: string;
};

/**
 * Renders a document with `redocly build-docs`, in a folder of its own where no other configuration is found.
 *
 * @throws DiagnosticsError when Redocly fails, or its output is not put together as the pinned version does it.
 */
export async function runRedoc(document: JsonObject): Promise<RedocParts> {
  const folder = await mkdtemp(join(tmpdir(), 'redoc-'));
  // Nothing in a document can be this text, so nothing in a document can move the borders of the parts.
  const border = `<!--${randomUUID()}-->`;
  try {
    await writeFile(join(folder, 'redocly.yaml'), 'telemetry: "off"\n');
    await writeFile(join(folder, 'openapi.json'), enclosedJson(document));
    await writeFile(join(folder, 'options.json'), JSON.stringify(redocOptions));
    await writeFile(
      join(folder, 'template.hbs'),
      ['', '{{{redocHead}}}', '{{{redocHTML}}}', ''].join(border),
    );
    await redocly(folder);
    const [, styles, body] = (await readFile(join(folder, 'page.html'), 'utf8')).split(border);
    return takeApart(styles ?? '', body ?? '');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const moduleStart = '<script type="module">';
const programEnd = 'const __redoc_definition = ';
const markupStart = '<div id="redoc">';

// The module is the last thing on the page, and the document in it is JSON without a `<`: so the last start of a
// module is the true one, and the first place after it where the document begins.
function takeApart(styles: string, body: string): RedocParts {
  const module = body.lastIndexOf(moduleStart);
  const end = body.indexOf(programEnd, module);
  const start = body.indexOf(markupStart);
  const close = body.lastIndexOf('</div>', module);
  if ([module, end, start, close].includes(-1)) throw failed('its page is put together in another way');
  return {
    styles,
    markup: body.slice(start + markupStart.length, close),
    program: body.slice(module + moduleStart.length, end).trim(),
  };
}

async function redocly(folder: string): Promise<void> {
  const cli = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));
  const args = ['build-docs', 'openapi.json', '--output=page.html', '--inlineBundle'];
  const child = spawn(
    process.execPath,
    [cli, ...args, '--template=template.hbs', '--openapi=options.json', '--config=redocly.yaml'],
    {
      cwd: folder,
      env: {
        ...process.env,
        REDOCLY_TELEMETRY: 'off',
        REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
        NO_COLOR: '1',
        CI: 'true',
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const output: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => output.push(text));
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw failed(withoutNotices(output.join('')));
}

// Redocly frames its news.
function withoutNotices(output: string): string {
  return output.replaceAll(/^\s*[╔║╚].*$/gm, '').trim();
}

function failed(reason: string): DiagnosticsError {
  return new DiagnosticsError([
    problem('tool-failed', `redocly build-docs failed: ${reason}`, { pointer: '' }),
  ]);
}

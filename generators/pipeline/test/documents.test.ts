import { existsSync, globSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import {
  type JsonValue,
  member,
  objectMember,
  stringMember,
  stringsMember,
} from '@installatron-openapi/generate-kit';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../src/turbo.ts';
import { ourDocument } from './support/documents.ts';
import { type Page, readPage } from './support/markdown.ts';
import {
  files,
  manifests,
  packageFolders,
  read,
  rootManifest,
  scriptsOf,
  turbo,
  workspace,
} from './support/repository.ts';

const documents = files
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ file, page: readPage(read(file)) }));

describe.each(documents)('$file', ({ file, page }) => {
  test('links to what exists', () => {
    expect(page.links.filter((link) => !leadsSomewhere(file, link))).toEqual([]);
  });

  test('names paths that exist', () => {
    expect(page.code.filter(looksLikePath).filter((path) => !existsFor(file, path))).toEqual([]);
  });

  test('names scripts, packages and tasks that exist', () => {
    const named = [...page.code, ...page.shell];
    expect(named.filter((text) => !commandsExist(text))).toEqual([]);
    expect(named.flatMap(packagesIn).filter((name) => !knownPackages().has(name))).toEqual([]);
    expect(tasksIn(read(file)).filter((task) => !tasks.has(task))).toEqual([]);
  });

  test('names operations that the spec has', () => {
    expect(page.code.filter((text) => !operationExists(text))).toEqual([]);
  });

  test('names the versions that are pinned', () => {
    expect(versionsIn(read(file)).filter(({ name, version }) => !pinned(name).includes(version))).toEqual([]);
  });
});

// Links.

const pages = new Map<string, Page>(documents.map(({ file, page }) => [file, page]));

function leadsSomewhere(file: string, link: string): boolean {
  if (/^(https?:|mailto:)/.test(link)) return true;
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? file : normalize(join(dirname(file), decodeURI(path))).replace(/\/$/, '');
  if (!existsSync(join(repositoryRoot, target)) && !isOutput(target)) return false;
  return anchor === undefined || (pages.get(target)?.anchors.includes(anchor) ?? false);
}

// Paths.

const extensions = /\.(css|html|js|json|md|mjs|php|toml|ts|tsx|txt|yaml|yml)$/;
const mediaType = /^(application|text|multipart|image)\/[\w.+*-]+$/;

/** Something with a slash that is neither a package nor on the server, or the name of a file. */
function looksLikePath(code: string): boolean {
  if (/[\s(){}"'=,;|$:]/.test(code.replaceAll(/<[^>]*>|\{\w+\}/g, '')) || mediaType.test(code)) return false;
  if (/^(\/|@|#|\.\/|-)/.test(code)) return false;
  return code.includes('/') ? /^[\w.*<]/.test(code) : /^[\w*<]/.test(code) && extensions.test(code);
}

/**
 * `<Name>` stands for any name. A path is relative to the page, its package, the package's sources or the root;
 * `src/main.ts` may also be that of any package.
 */
function existsFor(file: string, code: string): boolean {
  const path = code.replaceAll(/<[^>]*>/g, '*').replace(/\/$/, '');
  const anyPackage = /^(src|test)\//.test(path) ? packageFolders : [];
  const bases = [dirname(file), ...homesOf(file), '.', ...anyPackage];
  return bases.some((base) => matches(join(base, path))) || (!path.includes('/') && isFileName(path));
}

function homesOf(file: string): readonly string[] {
  const home = packageFolders.find((folder) => file.startsWith(`${folder}/`));
  return home === undefined ? [] : [home, join(home, 'src')];
}

function matches(path: string): boolean {
  if (existsSync(join(repositoryRoot, path)) || isOutput(path)) return true;
  if (!path.includes('*')) return false;
  const pattern = path.replaceAll(/[{}[\]]/g, '?');
  return globSync(pattern, { cwd: repositoryRoot, exclude: (name) => name === 'node_modules' }).length > 0;
}

/** `rule.mjs` is any file of that name, `*.gen.ts` any that ends so. */
function isFileName(pattern: string): boolean {
  const ending = pattern.replace(/^\*/, '');
  return files.some((file) =>
    pattern === ending ? file.split('/').at(-1) === pattern : file.endsWith(ending),
  );
}

/** Below a folder that a task of turbo makes, such as `docs/dist`: it need not exist yet. */
function isOutput(path: string): boolean {
  const home = packageFolders.find((folder) => path.startsWith(`${folder}/`));
  if (home === undefined) return false;
  const rest = path.slice(home.length + 1);
  return outputs.some((output) => rest === output || rest.startsWith(`${output}/`));
}

const outputs = Object.values(objectMember(turbo, 'tasks'))
  .flatMap((task) => stringsMember(task, 'outputs'))
  .map((output) => output.replace(/\/\*\*$/, ''));

// Scripts, packages and tasks.

const rootScripts = Object.keys(objectMember(rootManifest, 'scripts'));
const builtIn = ['install', 'exec', 'pack', 'add'];
const pnpmVersion = stringMember(rootManifest, 'packageManager')?.replace('pnpm@', '') ?? '';

/** Whether each npm or pnpm command in a text names a script, and pnpm is the pinned one. */
function commandsExist(text: string): boolean {
  const commands = text.split(/&&|\|\||;/).map((command) => command.trim().replace(/^([A-Z_]+=\S* )+/, ''));
  return commands.every((command) => commandExists(command));
}

function commandExists(command: string): boolean {
  const npx = /^npx (?:-y )?pnpm@(\S+)(.*)$/.exec(command);
  if (npx !== null) return npx[1] === pnpmVersion && commandExists(`pnpm${npx[2]}`);
  const [tool, ...words] = command.split(/\s+/);
  if (tool === 'npm') return npmScriptExists(words);
  return tool !== 'pnpm' || pnpmScriptExists(words);
}

function npmScriptExists([verb = '', script = '']: readonly string[]): boolean {
  if (verb === 'run') return rootScripts.includes(script);
  return verb === '' || builtIn.includes(verb) || rootScripts.includes(verb);
}

function pnpmScriptExists([first = '', second = '', ...rest]: readonly string[]): boolean {
  if (first !== '--filter') return npmScriptExists([first, second]);
  const scripts = scriptsOf(second);
  const [script = '', ...more] = rest[0] === 'run' ? rest.slice(1) : rest;
  return scripts !== undefined && (scripts.includes(script) || (builtIn.includes(script) && more.length > 0));
}

/** Packages with a scope, and those that are said to be packages by `name@version`. */
function packagesIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<![\w./-])@[a-z][\w-]*\/[\w.-]*\w/g)].map(([name]) => name);
}

function knownPackages(): ReadonlySet<string> {
  const own = [...manifests.values()].map((manifest) => stringMember(manifest, 'name') ?? '');
  const allowed = Object.keys(objectMember(workspace, 'allowBuilds'));
  return new Set([...own, ...allowed, ...Object.keys(objectMember(workspace, 'catalog'))]);
}

const tasks = new Set(
  Object.keys(objectMember(turbo, 'tasks')).map((task) => task.slice(task.indexOf('#') + 1)),
);

function tasksIn(text: string): readonly string[] {
  return [...text.matchAll(/\btasks? `([\w:-]+)`/gi)].map(([, task = '']) => task);
}

// Operations.

/** True for anything that does not look like a request. A path may have values in place of its parameters. */
function operationExists(text: string): boolean {
  const [, method, path] = /^(?:(GET|POST|PUT|PATCH|DELETE) )?(\/[a-z_]+(?:\/[\w{}]+)*)$/.exec(text) ?? [];
  if (path === undefined) return true;
  return Object.entries(objectMember(ourDocument(), 'paths'))
    .filter(([template]) => template === path || patternOf(template).test(path))
    .some(([, item]) => method === undefined || member(item, method.toLowerCase()) !== undefined);
}

function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replaceAll(/\{\w+\}/g, '\\w+')}$`);
}

// Versions.

type Pin = { readonly name: string; readonly version: string };

/** `pnpm@12.21.0`, `orval 8.38.0`: a tool of the catalog with a whole version. */
function versionsIn(text: string): readonly Pin[] {
  return Object.keys(objectMember(workspace, 'catalog')).flatMap((name) => {
    const pattern = new RegExp(`(?<![\\w/-])${name}(?:@|\`? v?)(\\d+\\.\\d+\\.\\d+)`, 'gi');
    return [...text.matchAll(pattern)].map(([, version = '']) => ({ name, version }));
  });
}

function pinned(name: string): readonly JsonValue[] {
  const catalogs: readonly JsonValue[] = Object.values(objectMember(workspace, 'catalogs'));
  return [objectMember(workspace, 'catalog'), ...catalogs].flatMap(
    (catalog) => stringMember(catalog, name) ?? [],
  );
}

// `docs` is nothing but documents, and its index is generated from them.
test.each(packageFolders.filter((folder) => folder !== 'docs'))('%s has a README', (folder) => {
  expect(files).toContain(`${folder}/README.md`);
});

describe('the check of documents', () => {
  function page(text: string): Page {
    return readPage(text);
  }

  test('reads links, code and headings, and takes nothing in a code block for a link', () => {
    const text =
      '# The `x` of [y](z.md)!\n\n[a](b.md#c) `d/e`\n\n```sh\nnpm run f # [g](h)\n```\n\n```ts\n`i`\n```\n';
    expect(page(text)).toEqual({
      links: ['z.md', 'b.md#c'],
      code: ['x', 'd/e'],
      shell: ['npm run f # [g](h)', ''],
      anchors: ['the-x-of-y'],
    });
  });

  test.each([
    ['README.md', 'spec/README.md', true],
    ['README.md', 'spec/REAMDE.md', false],
    ['spec/README.md', '../CONTRIBUTING.md', true],
    ['spec/README.md', 'CONTRIBUTING.md', false],
    ['spec/README.md', '#conventions', true],
    ['spec/README.md', '#conventionz', false],
    ['README.md', 'spec/README.md#extensions', true],
    ['README.md', 'docs/dist/index.html', true],
    ['README.md', 'docs/dost/index.html', false],
  ])('in %s the link %s is good: %s', (file, link, want) => {
    expect(leadsSomewhere(file, link)).toBe(want);
  });

  test.each([
    ['README.md', 'spec/paths', true],
    ['README.md', 'spec/path', false],
    ['README.md', 'packages/*/src/generated', true],
    ['README.md', 'packages/*/source', false],
    ['spec/README.md', 'components/schemas/<Name>.yaml', true],
    ['spec/README.md', 'component/schemas/<Name>.yaml', false],
    ['spec/README.md', 'errcodes.yaml', true],
    ['spec/README.md', 'errorcodes.yaml', false],
    ['CONTRIBUTING.md', '*.gen.ts', true],
    ['CONTRIBUTING.md', '*.generated.ts', false],
  ])('in %s the path %s is good: %s', (file, path, want) => {
    expect(looksLikePath(path)).toBe(true);
    expect(existsFor(file, path)).toBe(want);
  });

  test.each(['application/json', '/installs/{id}', '@redocly/cli', 'a: b/c', '#/components', '.ts'])(
    '%s is no path',
    (text) => {
      expect(looksLikePath(text)).toBe(false);
    },
  );

  test.each([
    ['npm test', true],
    ['npm tset', false],
    ['npm run generate -- --check', true],
    ['npm run regenerate', false],
    [`npx -y pnpm@${pnpmVersion} install`, true],
    ['npx -y pnpm@1.2.3 install', false],
    [`npx -y pnpm@${pnpmVersion} --filter @installatron-openapi/generate-kit test`, true],
    [`npx -y pnpm@${pnpmVersion} --filter @installatron-openapi/generate-kit tset`, false],
    [`npx -y pnpm@${pnpmVersion} --filter @installatron-openapi/nothing test`, false],
    ['PROOF=1 npm run proofs', false],
    ['npm test && npm run prof', false],
  ])('%s is a good command: %s', (text, want) => {
    expect(commandsExist(text)).toBe(want);
  });

  test('knows a package, a task, an operation and a version that are not there', () => {
    expect(
      packagesIn('see @installatron-openapi/nothing.').filter((name) => !knownPackages().has(name)),
    ).toEqual(['@installatron-openapi/nothing']);
    expect(tasksIn('The task `transition` runs nothing').filter((task) => !tasks.has(task))).toEqual([
      'transition',
    ]);
    expect(
      ['GET /installs', 'GET /installs/a1', 'POST /logs', 'POST /users/{name}', '/nothing', '/etc'].filter(
        (text) => !operationExists(text),
      ),
    ).toEqual(['POST /logs', 'POST /users/{name}', '/nothing', '/etc']);
    expect(
      versionsIn('orval 0.0.1 and typescript@5.9.3').filter(
        ({ name, version }) => !pinned(name).includes(version),
      ),
    ).toEqual([{ name: 'orval', version: '0.0.1' }]);
  });
});

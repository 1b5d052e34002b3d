import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type JsonValue, objectMember, stringMember } from '@installatron-openapi/generate-kit';
import { parse } from 'yaml';
import { type PackedPackage, pack } from '../../src/pack/pack.ts';
import { publicPackages } from '../../src/packages/public.ts';
import { repositoryRoot } from '../../src/root.ts';
import { run } from '../../src/run.ts';

/** What an application brings along to use hooks and MSW in TypeScript, at the versions that the workspace pins. */
const ofApplications = [
  'react',
  'react-dom',
  '@tanstack/react-query',
  'msw',
  '@types/react',
  '@types/react-dom',
  '@types/node',
];

/** Once for all tests: packs every public package, and installs the tarballs in a project outside of the workspace. */
export default async function setUp(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'release-packed-'));
  process.env['PACKED_FOLDER'] = folder;
  const tearDown = () => rmSync(folder, { recursive: true, force: true });
  try {
    await install(folder, await packAll(folder));
    return tearDown;
  } catch (error) {
    tearDown();
    throw error;
  }
}

async function packAll(folder: string): Promise<readonly PackedPackage[]> {
  const packed: PackedPackage[] = [];
  for (const item of publicPackages(repositoryRoot)) {
    packed.push(await pack(item, { root: repositoryRoot, folder: join(folder, 'tarballs') }));
  }
  writeFileSync(join(folder, 'packed.json'), JSON.stringify(packed));
  return packed;
}

async function install(folder: string, packed: readonly PackedPackage[]): Promise<void> {
  const project = join(folder, 'project');
  const ours = packed.map(({ name, tarball }) => [name, `file:${tarball}`]);
  const theirs = ofApplications.map((name) => [name, pinned(name)]);
  const dependencies = Object.fromEntries([...ours, ...theirs]);
  mkdirSync(project);
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies }),
  );
  const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock'];
  const { exitCode, stderr } = await run('npm', ['install', ...flags], { cwd: project });
  if (exitCode !== 0) throw new Error(`npm install of the tarballs failed:\n${stderr}`);
}

const workspace: JsonValue = parse(readFileSync(join(repositoryRoot, 'pnpm-workspace.yaml'), 'utf8'));

function pinned(name: string): string {
  return stringMember(objectMember(workspace, 'catalog'), name) ?? '';
}

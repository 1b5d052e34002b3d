import { join, relative } from 'node:path';
import { arrayMember, type JsonValue, member, stringMember } from '@installatron-openapi/generate-kit';
import type { PublicPackage } from '../packages/public.ts';
import { refuse } from '../problems.ts';
import { pnpm } from '../root.ts';
import { lastLine, run } from '../run.ts';
import { sourceRepository } from './repository.ts';

/** A package as it goes out. */
export type PackedPackage = PublicPackage & {
  /** Absolute path of the tarball. */
  readonly tarball: string;
  /** Bytes of the tarball. */
  readonly size: number;
  /** What the tarball holds, relative to the package. */
  readonly files: readonly string[];
};

export type PackOptions = { readonly root: string; readonly folder: string };

/**
 * Packs one package into a folder. The same sources give the same bytes.
 *
 * pnpm packs: it alone can replace `workspace:*` by versions, and it puts the LICENSE of the root into each tarball.
 *
 * @throws DiagnosticsError when pnpm fails.
 */
export async function pack(item: PublicPackage, { root, folder }: PackOptions): Promise<PackedPackage> {
  const hooks = join(import.meta.dirname, 'pnpmfile.mjs');
  const args = ['pack', '--json', '--pack-destination', folder, `--config.global-pnpmfile=${hooks}`];
  const { exitCode, stdout, stderr } = await run(process.execPath, [pnpm, ...args], {
    cwd: item.folder,
    env: {
      SOURCE_REPOSITORY: sourceRepository(process.env),
      SOURCE_DIRECTORY: relative(root, item.folder).replaceAll('\\', '/'),
    },
  });
  if (exitCode !== 0) {
    refuse('pack-failed', `pnpm could not pack ${item.name}: ${lastLine(stderr)}`, item.folder);
  }
  return { ...item, ...readReport(JSON.parse(stdout)) };
}

function readReport(report: JsonValue): Pick<PackedPackage, 'tarball' | 'size' | 'files'> {
  const size = member(report, 'size');
  return {
    tarball: stringMember(report, 'filename') ?? '',
    size: typeof size === 'number' ? size : 0,
    files: arrayMember(report, 'files').map((file) => stringMember(file, 'path') ?? ''),
  };
}

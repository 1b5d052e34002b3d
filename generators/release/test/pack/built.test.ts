import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requireBuilt } from '../../src/pack/built.ts';
import { publicPackages } from '../../src/packages/public.ts';
import { scratchRepository, write } from '../support/repository.ts';

test('packages that are built from their sources pass', () => {
  const root = scratchRepository();
  write(root, { 'packages/app/src/deep/view.tsx': '', 'packages/app/dist/deep/view.js': '' });
  write(root, { 'packages/app/bundled/whole.ts': '', 'packages/app/dist/whole.js': '' });
  expect(() => requireBuilt(publicPackages(root))).not.toThrow();
});

test('packages that are not built are named, all of them', () => {
  const root = scratchRepository();
  for (const name of ['lib', 'app']) rmSync(join(root, 'packages', name, 'dist'), { recursive: true });
  expect(() => requireBuilt(publicPackages(root))).toThrow(
    'rule/release-dist-missing: @scratch/lib is not built.\nrule/release-dist-missing: @scratch/app is not built.',
  );
});

test('what was built from sources that are gone is named', () => {
  const root = scratchRepository();
  write(root, { 'packages/app/dist/old.js': '', 'packages/app/dist/gone/older.js': '' });
  expect(() => requireBuilt(publicPackages(root))).toThrow(
    /^rule\/release-dist-stale: The source of gone\/older\.js is gone, and of 1 more\.$/,
  );
});

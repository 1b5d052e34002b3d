import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { whatIsMissing } from '../src/missing.ts';

test('what was never built is found: packages without dist, and the docs', () => {
  const root = mkdtempSync(join(tmpdir(), 'start-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const folder of ['packages/built/dist', 'packages/fresh', 'packages/no-package', 'docs']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  for (const name of ['built', 'fresh']) writeFileSync(join(root, 'packages', name, 'package.json'), '{}');
  expect(whatIsMissing(root)).toStrictEqual(['packages/fresh', 'docs']);
  mkdirSync(join(root, 'packages/fresh/dist'));
  mkdirSync(join(root, 'docs/dist'));
  expect(whatIsMissing(root)).toStrictEqual([]);
});

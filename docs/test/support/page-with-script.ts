import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from './places.ts';

/**
 * Writes a page of the documentation that runs one script: its Content Security Policy is that of the others, and allows this script
 * beyond that.
 */
export function writePageWithScript(path: string, script: string): void {
  const page = readFileSync(join(site, 'index.html'), 'utf8');
  const hash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  const policy = `script-src ${hash}`;
  const scripted = page
    .replace("script-src 'none'", () => policy)
    .replace('</body>', () => `<script type="module">${script}</script></body>`);
  if (!scripted.includes(policy))
    throw new Error('The pages have no policy that forbids all scripts any more.');
  writeFileSync(path, scripted);
}

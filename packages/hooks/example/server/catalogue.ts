import type { Application } from '@installatron-openapi/types';

/** What can be installed, on every server the same. */
export const catalogue: readonly Application[] = [
  application('wordpress', 'WordPress', '6.8.3', 'Content Management'),
  application('drupal', 'Drupal', '11.2.2', 'Content Management'),
  application('mediawiki', 'MediaWiki', '1.44.0', 'Community'),
  application('opencart', 'OpenCart', '4.1.0', 'E-Commerce'),
];

/** An application by its keyword. */
export function findApplication(id: string): Application | undefined {
  return catalogue.find((candidate) => candidate.id === id);
}

function application(id: string, name: string, version: string, category: string): Application {
  return { id, name, version, category, branch: 'current', install: true, update: true };
}

import { type DirectoryEntry, directoryOf } from '../extensions/directory.ts';

const directory = directoryOf([
  ['astra', '4.11.5', 'Astra', 'Brainstorm Force', 'A light theme for every kind of site.'],
  ['generatepress', '3.6.0', 'GeneratePress', 'Tom Usborne', 'A small theme that loads fast.'],
  ['kadence', '1.2.25', 'Kadence', 'Kadence WP', 'A theme whose header and footer are built by dragging.'],
  ['storefront', '4.6.1', 'Storefront', 'Automattic', 'A theme for shops.'],
  ['twentytwentyfive', '1.3', 'Twenty Twenty-Five', 'the WordPress team', 'The default theme of 2025.'],
  ['twentytwentyfour', '1.3', 'Twenty Twenty-Four', 'the WordPress team', 'The default theme of 2024.'],
  ['twentytwentythree', '1.6', 'Twenty Twenty-Three', 'the WordPress team', 'The default theme of 2023.'],
]);

/** A theme of WordPress.org, as it is when it is installed. Undefined when there is none of this slug. */
export function themeFromDirectory(slug: string): DirectoryEntry | undefined {
  return directory.get(slug);
}

/** What a new WordPress has: three themes, of which it uses the newest. */
export const defaultThemes: readonly DirectoryEntry[] = [
  'twentytwentyfive',
  'twentytwentyfour',
  'twentytwentythree',
].flatMap((slug, index) => {
  const theme = directory.get(slug);
  return theme === undefined ? [] : [{ ...theme, activated: index === 0 }];
});

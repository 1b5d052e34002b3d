import { type DirectoryEntry, directoryOf } from '../extensions/directory.ts';

const directory = directoryOf([
  ['akismet', '5.5', 'Akismet Anti-spam', 'Automattic', 'Keeps spam out of the comments.'],
  ['classic-editor', '1.6.7', 'Classic Editor', 'WordPress Contributors', 'Brings back the earlier editor.'],
  ['contact-form-7', '6.1', 'Contact Form 7', 'Takayuki Miyoshi', 'Makes forms that send what is filled in.'],
  [
    'hello-dolly',
    '1.7.2',
    'Hello Dolly',
    'Matt Mullenweg',
    'Shows a line of a song in the administration area.',
  ],
  ['jetpack', '14.8', 'Jetpack', 'Automattic', 'Adds statistics, security and speed to a site.'],
  [
    'limit-login-attempts-reloaded',
    '2.26.23',
    'Limit Login Attempts Reloaded',
    'Limit Login Attempts Reloaded',
    'Blocks addresses that guess passwords.',
  ],
  ['wordfence', '8.0.5', 'Wordfence Security', 'Wordfence', 'Watches for attacks and harmful files.'],
  ['wordpress-seo', '25.5', 'Yoast SEO', 'Team Yoast', 'Helps search engines to understand a site.'],
  ['wp-super-cache', '2.0.1', 'WP Super Cache', 'Automattic', 'Answers with pages that were made before.'],
  ['woocommerce', '9.9.5', 'WooCommerce', 'Automattic', 'Turns a site into a shop.'],
]);

/** A plugin of WordPress.org, as it is when it is installed. Undefined when there is none of this slug. */
export function pluginFromDirectory(slug: string): DirectoryEntry | undefined {
  return directory.get(slug);
}

/** What a new WordPress has: two plugins, both switched off. */
export const defaultPlugins: readonly DirectoryEntry[] = ['akismet', 'hello-dolly'].flatMap((slug) => {
  const plugin = directory.get(slug);
  return plugin === undefined ? [] : [{ ...plugin, activated: false }];
});

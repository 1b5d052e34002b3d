/** What the name of an archive is made of. The time is in seconds since 1970. */
export type ArchiveParts = {
  readonly application: string;
  readonly url?: string;
  readonly title: string;
  readonly time: number;
};

/**
 * The name of an archive, without an extension: `wordpress_example-com_My-blog_2025-10-09_08-53-20`. Whatever a title
 * holds, it becomes letters, digits and dashes.
 */
export function archiveName({ application, url, title, time }: ArchiveParts): string {
  const site = url === undefined ? [] : [new URL(url).hostname.replace(/^www\./, '')];
  const [day = '', clock = ''] = new Date(time * 1000).toISOString().split(/[T.]/);
  return [application, ...site, title].map(dashed).concat(day, clock.replaceAll(':', '-')).join('_');
}

function dashed(text: string): string {
  return text.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
}

import { createHash } from 'node:crypto';

/** The kinds of files that are generated: each has its own place for a banner. */
export type FileKind = 'code' | 'json' | 'php' | 'markdown';

const claim = '@generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.';

type Banner = {
  /** The banner above, or in, a body. */
  readonly stamp: (body: string, hash: string) => string;
  /** The body of a stamped text and the hash that its banner states, or nothing where there is no banner. */
  readonly read: (text: string) => Stamped | undefined;
};

type Stamped = { readonly body: string; readonly hash: string };

const banners: Readonly<Record<FileKind, Banner>> = {
  code: {
    stamp: (body, hash) => `// ${claim}\n// content: sha256-${hash}\n${body}`,
    read: (text) => readLines(text, ''),
  },
  // Definitions of a link that nobody uses are the one kind of comment that no page shows as text.
  markdown: {
    stamp: (body, hash) => `${markdownLine(claim)}\n${markdownLine(`content: sha256-${hash}`)}\n\n${body}`,
    read: readMarkdown,
  },
  // JSON has no comments, so the banner is the first member. The hash is that of the file without it.
  json: {
    stamp: (body, hash) => {
      const rest = membersOf(body);
      return `{${memberLine(hash)}${isEmptyObject(rest) ? '' : ','}${rest}`;
    },
    read: readMember,
  },
  php: {
    stamp: (body, hash) => `${phpTag}// ${claim}\n// content: sha256-${hash}\n${phpBody(body)}`,
    read: (text) => (text.startsWith(phpTag) ? readLines(text.slice(phpTag.length), phpTag) : undefined),
  },
};

/** Which kind of file has this path. */
export function fileKind(path: string): FileKind {
  if (path.endsWith('.json')) return 'json';
  if (path.endsWith('.md')) return 'markdown';
  return path.endsWith('.php') ? 'php' : 'code';
}

/**
 * Puts the banner into a file: who owns it, and the hash by which a later edit is noticed. Two lines of comment on top of
 * code, after the opening tag of PHP, as link definitions on top of markdown; the first member of a JSON object.
 *
 * @throws Error for JSON that is no object and PHP without an opening tag: they have no place for a banner.
 */
export function stampBanner(body: string, kind: FileKind = 'code'): string {
  return banners[kind].stamp(body, hashOf(body));
}

/** Whether a text is exactly as a generator left it. False for an edited file and for one without a banner. */
export function isUntouched(text: string): boolean {
  const stamped = Object.values(banners)
    .map(({ read }) => read(text))
    .find((found) => found !== undefined);
  return stamped !== undefined && stamped.hash === hashOf(stamped.body);
}

const phpTag = '<?php\n';

function phpBody(body: string): string {
  if (!body.startsWith(phpTag))
    throw new Error('A generated PHP file begins with <?php on a line of its own.');
  return body.slice(phpTag.length);
}

function readLines(text: string, before: string): Stamped | undefined {
  const [first, second = '', ...rest] = text.split('\n');
  const [, hash] = /^\/\/ content: sha256-([0-9a-f]{64})$/.exec(second) ?? [];
  return first === `// ${claim}` && hash !== undefined ? { body: before + rest.join('\n'), hash } : undefined;
}

function markdownLine(text: string): string {
  return `[//]: # "${text}"`;
}

function readMarkdown(text: string): Stamped | undefined {
  const [first, second = '', blank, ...rest] = text.split('\n');
  const [, hash] = /^\[\/\/\]: # "content: sha256-([0-9a-f]{64})"$/.exec(second) ?? [];
  if (first !== markdownLine(claim) || hash === undefined || blank !== '') return undefined;
  return { body: rest.join('\n'), hash };
}

function memberLine(hash: string): string {
  return `\n  "@generated": ${JSON.stringify(`${claim.slice('@generated '.length)} content: sha256-${hash}`)}`;
}

function membersOf(body: string): string {
  if (!body.startsWith('{'))
    throw new Error('A generated JSON file is an object: its first member is the banner.');
  return body.slice(1);
}

function isEmptyObject(rest: string): boolean {
  return rest.trimStart().startsWith('}');
}

function readMember(text: string): Stamped | undefined {
  const [, line = '', hash = '', comma, rest = ''] =
    /^\{(\n {2}"@generated": "[^"\n]* content: sha256-([0-9a-f]{64})")(,?)(.*)$/s.exec(text) ?? [];
  const isAsStamped = line === memberLine(hash) && (comma === '') === isEmptyObject(rest);
  return isAsStamped ? { body: `{${rest}`, hash } : undefined;
}

function hashOf(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}

/** A block of code of a page, and the text it is said to print. */
export type CodeBlock = {
  /** `js`, `php`, `sh`. */
  readonly language: string;
  /** What stands after the language: the name of the file. */
  readonly file: string;
  readonly code: string;
  /** The block of text right after it. */
  readonly prints: string | undefined;
};

/** The blocks of code of a markdown page, in their order; those of text belong to the one before them. */
export function codeBlocksIn(markdown: string): readonly CodeBlock[] {
  const found = [...markdown.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', file = '', code = '']) => ({ language, file, code }),
  );
  return found.flatMap((block, index) => {
    if (block.language === 'text') return [];
    const next = found[index + 1];
    return { ...block, prints: next?.language === 'text' ? next.code : undefined };
  });
}

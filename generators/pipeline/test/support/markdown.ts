/** What a page in Markdown names: links, inline code and code blocks. */
export type Page = {
  /** Targets of links, as they are written. */
  readonly links: readonly string[];
  /** Inline code. */
  readonly code: readonly string[];
  /** The lines of code blocks for a shell. */
  readonly shell: readonly string[];
  /** The fragments that links can lead to. */
  readonly anchors: readonly string[];
};

const fence = /^( *)(`{3,}|~{3,})(.*)\n([\s\S]*?)^\1\2 *$/gm;

export function readPage(text: string): Page {
  const blocks = [...text.matchAll(fence)].map(([, , , language = '', code = '']) => ({ language, code }));
  const prose = text.replaceAll(fence, '');
  const withoutCode = prose.replaceAll(/`[^`]*`/g, '');
  return {
    links: [...withoutCode.matchAll(/\]\(<?([^)>\s]+)>?[^)]*\)/g)].map(([, target = '']) => target),
    code: [...prose.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code.replaceAll(/\s+/g, ' ').trim()),
    shell: blocks
      .filter(({ language }) => /^(sh|bash|shell|console)\b/.test(language.trim()))
      .flatMap(({ code }) => code.split('\n').map((line) => line.trim())),
    anchors: [...prose.matchAll(/^#{1,6} +(.+?) *#*$/gm)].map(([, heading = '']) => anchorOf(heading)),
  };
}

/** The fragment that GitHub gives a heading. */
function anchorOf(heading: string): string {
  const text = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
  return text.replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-');
}

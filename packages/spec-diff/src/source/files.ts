import { posix } from 'node:path';
import { type PointerPath, valueAt } from '../json/pointer.ts';
import { parseFile, type SourceFile } from './file.ts';
import { NotComparable } from './not-comparable.ts';
import { type Refusal, readTarget, type Target } from './reference.ts';
import type { Tree } from './tree.ts';

/** A place in a file of a spec. */
export type SourcePlace = { readonly file: SourceFile; readonly path: PointerPath };

/** The files of a spec, each read once. */
export class SpecFiles {
  readonly entry: SourceFile;
  readonly #tree: Tree;
  readonly #folder: string;
  readonly #files = new Map<string, SourceFile | undefined>();

  constructor(tree: Tree, entry: string) {
    this.#tree = tree;
    this.#folder = posix.dirname(entry) === '.' ? '' : posix.dirname(entry);
    const file = this.#read(entry);
    if (file === undefined) {
      throw new NotComparable(
        `${tree.nameOf(entry)} cannot be read.`,
        'Give a file, a folder or a revision.',
      );
    }
    this.entry = file;
    this.#readAhead([file]);
  }

  /** What a reference in a file names; undefined when it leaves the folder or is none at all. */
  targetOf(reference: string, from: SourceFile): Target | undefined {
    const target = readTarget(reference, from.path, this.#folder);
    return typeof target === 'string' ? undefined : target;
  }

  /** The place that a reference leads to; undefined where it leads nowhere. */
  find(target: Target): SourcePlace | undefined {
    const file = this.#read(target.path);
    if (file === undefined || valueAt(file.value, target.pointer) === undefined) return undefined;
    return { file, path: target.pointer };
  }

  /**
   * The place that a reference leads to.
   *
   * @throws NotComparable when it leaves the folder of the spec, or leads nowhere.
   */
  follow(reference: string, at: SourcePlace): SourcePlace {
    const target = readTarget(reference, at.file.path, this.#folder);
    const found = typeof target === 'string' ? undefined : this.find(target);
    if (found !== undefined) return found;
    const place = { file: this.nameOf(at.file), line: at.file.lineOf([...at.path, '$ref']) };
    const { what, remedy } = typeof target === 'string' ? refusals[target] : nowhere;
    throw new NotComparable(`$ref ${JSON.stringify(reference)} ${what}.`, remedy, place);
  }

  nameOf(file: SourceFile): string {
    return this.#tree.nameOf(file.path);
  }

  #read(path: string): SourceFile | undefined {
    this.#readMissing([path]);
    return this.#files.get(path);
  }

  /** Reads what files refer to, and what those refer to: many at once, which is one process where git has them. */
  #readAhead(files: readonly SourceFile[]): void {
    for (let next = files; next.length > 0; ) {
      const targets = next.flatMap((file) =>
        file.references.map((reference) => this.targetOf(reference, file)?.path),
      );
      next = this.#readMissing(targets.filter((path) => path !== undefined));
    }
  }

  #readMissing(paths: readonly string[]): readonly SourceFile[] {
    const missing = [...new Set(paths)].filter((path) => !this.#files.has(path));
    const texts = missing.length === 0 ? new Map<string, string>() : this.#tree.readAll(missing);
    return missing.flatMap((path) => {
      const text = texts.get(path);
      const file = text === undefined ? undefined : parseFile(path, text, this.#tree.nameOf(path));
      this.#files.set(path, file);
      return file ?? [];
    });
  }
}

type Explanation = { readonly what: string; readonly remedy: string };

const nowhere: Explanation = { what: 'leads nowhere', remedy: 'Correct it, or create what it names.' };

const refusals: Readonly<Record<Refusal, Explanation>> = {
  outside: {
    what: 'is no place in the folder of the spec',
    remedy: 'Refer to files in the folder of the spec, or bundle it first. Nothing is read over a network.',
  },
  'no pointer': {
    what: 'is no place that can be found',
    remedy:
      'Write what follows # as a JSON pointer, such as `#/components/schemas/Owl`: names and anchors are not read.',
  },
};

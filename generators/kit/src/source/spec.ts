import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { type Diagnostic, DiagnosticsError } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { parseFragment, valueAt } from '../json/pointer.ts';
import { parseSource, placeIn, type SourceFile } from './file.ts';
import {
  describeReference,
  findHiddenReferences,
  findReferences,
  type Reference,
  splitReference,
} from './references.ts';

/** The files of a spec that can be reached from its entry, by absolute path. */
export type SpecSource = {
  readonly entry: SourceFile;
  readonly files: ReadonlyMap<string, SourceFile>;
};

/**
 * Reads a spec from its entry file, following every `$ref`.
 *
 * Only files inside the entry's folder are read, whatever a `$ref` says: links out of it count as outside.
 *
 * @throws DiagnosticsError with every syntax error and every `$ref` that is broken or leaves the folder.
 */
export function readSpec(entryPath: string): SpecSource {
  const entry = resolve(entryPath);
  const reader = new SpecReader(dirname(entry));
  const first = reader.read(entry, undefined);
  if (first !== undefined) reader.follow();
  if (first === undefined || reader.problems.length > 0) throw new DiagnosticsError(reader.problems);
  return { entry: first, files: reader.files };
}

type Origin = { readonly file: SourceFile; readonly reference: Reference };

class SpecReader {
  readonly files = new Map<string, SourceFile>();
  readonly problems: Diagnostic[] = [];
  readonly #root: string;
  readonly #failed = new Set<string>();
  readonly #pending: SourceFile[] = [];

  constructor(root: string) {
    this.#root = root;
  }

  follow(): void {
    for (let file = this.#pending.shift(); file !== undefined; file = this.#pending.shift()) {
      for (const reference of findReferences(file.value)) this.#check({ file, reference });
      for (const reference of findHiddenReferences(file.value)) this.#guard({ file, reference });
    }
  }

  read(path: string, origin: Origin | undefined): SourceFile | undefined {
    const known = this.files.get(path);
    if (known !== undefined || this.#failed.has(path)) return known;
    const text = this.#text(path, origin);
    if (text === undefined) return undefined;
    const { file, problems } = parseSource(path, text);
    this.problems.push(...problems);
    if (problems.length > 0) {
      this.#failed.add(path);
      return undefined;
    }
    this.files.set(path, file);
    this.#pending.push(file);
    return file;
  }

  #text(path: string, origin: Origin | undefined): string | undefined {
    try {
      if (origin !== undefined && !this.#isReallyInside(path)) {
        this.problems.push(outside(origin));
        return undefined;
      }
      return readFileSync(path, 'utf8');
    } catch {
      this.problems.push(
        origin === undefined
          ? problem('file-missing', `${this.#nameOf(path)} cannot be read.`, { pointer: '', file: path })
          : broken(origin, `there is no file ${this.#nameOf(path)}`),
      );
      return undefined;
    }
  }

  #check(origin: Origin): void {
    const { file: name, pointer } = splitReference(origin.reference.target);
    const path = this.#pathInside(origin, name);
    const target = path === undefined ? undefined : this.read(path, origin);
    if (target === undefined) return;
    const keys = parseFragment(pointer);
    if (keys === undefined) this.problems.push(broken(origin, `${pointer} is no JSON pointer`));
    else if (valueAt(target.value, keys) === undefined) {
      this.problems.push(broken(origin, `${this.#nameOf(target.path)} has no ${pointer}`));
    }
  }

  // Only data for us, so it need not exist. But if the bundler can read it, it is read here first.
  #guard(origin: Origin): void {
    // The bundler takes all before `#/` for the file name, be there another `#` in it.
    const [name = ''] = origin.reference.target.split('#/');
    const path = this.#pathInside(origin, name);
    if (path === undefined || !existsSync(path)) return;
    if (!this.#isReallyInside(path)) this.problems.push(outside(origin));
    else if (/\.(json|ya?ml)$/.test(path)) this.read(path, origin);
  }

  #pathInside(origin: Origin, name: string): string | undefined {
    const path = name === '' ? origin.file.path : resolve(dirname(origin.file.path), name);
    const foreign = /^[a-z][a-z0-9+.-]*:|^\/\//i.test(name) || isAbsolute(name);
    if (!foreign && isInside(this.#root, path)) return path;
    this.problems.push(outside(origin));
    return undefined;
  }

  // Where the spec lies on this machine is nobody's business: messages name its files as its `$ref`s do.
  #nameOf(path: string): string {
    return relative(this.#root, path).split(sep).join('/');
  }

  // With links resolved: by its name alone a link looks as if it were inside.
  #isReallyInside(path: string): boolean {
    return isInside(realpathSync(this.#root), realpathSync(path));
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function outside({ file, reference }: Origin): Diagnostic {
  return problem(
    'ref-outside',
    `${describeReference(reference)} leaves the folder of the spec.`,
    placeIn(file, reference.path),
  );
}

function broken({ file, reference }: Origin, reason: string): Diagnostic {
  return problem(
    'ref-broken',
    `${describeReference(reference)} leads nowhere: ${reason}.`,
    placeIn(file, reference.path),
  );
}

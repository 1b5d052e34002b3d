import { posix } from 'node:path';
import { formatPointer, type PointerPath } from '../json/pointer.ts';
import { objectMember, stringMember } from '../json/value.ts';
import type { SourcePlace, SpecFiles } from './files.ts';

/** Which component of the bundle each place is that something refers to. */
export class ComponentNames {
  readonly #homes = new Map<string, PointerPath>();
  readonly #taken = new Set<string>();

  /** The components of the entry keep their names, also those that are only a reference to a file. */
  constructor(files: SpecFiles) {
    const { entry } = files;
    const components = objectMember(entry.value, 'components');
    for (const kind of Object.keys(components)) {
      for (const [name, value] of Object.entries(objectMember(components, kind))) {
        this.#taken.add(`${kind}/${name}`);
        const target = files.targetOf(stringMember(value, '$ref') ?? '#', entry);
        const place = target && files.find(target);
        if (place === undefined || place.file === entry) continue;
        const key = keyOf(place);
        if (!this.#homes.has(key)) this.#homes.set(key, ['components', kind, name]);
      }
    }
  }

  /** Where in the bundle a place is kept; undefined while it has no name. */
  homeOf(place: SourcePlace): PointerPath | undefined {
    return this.#homes.get(keyOf(place));
  }

  /** Names a place after its last key, or its file; with a number where that is taken. */
  allocate(place: SourcePlace, kind: string): PointerPath {
    const wanted = (place.path.at(-1) ?? posix.parse(place.file.path).name).replaceAll(/[^\w.-]/g, '_');
    let name = wanted;
    for (let count = 2; this.#taken.has(`${kind}/${name}`); count += 1) name = `${wanted}_${count}`;
    this.#taken.add(`${kind}/${name}`);
    const home = ['components', kind, name];
    this.#homes.set(keyOf(place), home);
    return home;
  }
}

/** One text for each place of the sources. */
export function keyOf({ file, path }: SourcePlace): string {
  return `${file.path}#${formatPointer(path)}`;
}

import { formatFragment, formatPointer, valueAt } from '../json/pointer.ts';
import { isArray, isObject, type JsonObject, type JsonValue, stringMember } from '../json/value.ts';
import { addComponents, type Component } from './add-components.ts';
import { ComponentNames, keyOf } from './component-names.ts';
import type { SourcePlace, SpecFiles } from './files.ts';
import { NotComparable } from './not-comparable.ts';
import { componentKindOf, documentSlot, type Slot, slotUnder } from './slots.ts';

/** One document made of all files, and where each object and list of it was written. */
export type Bundle = {
  readonly document: JsonValue;
  readonly origins: ReadonlyMap<JsonValue, SourcePlace>;
};

/**
 * Makes one document of the files of a spec, whose references all begin with `#`.
 *
 * What a file holds becomes a component, named after the file, as other bundlers do. What cannot be a component (paths,
 * extensions) is put in the place of its reference.
 *
 * @throws NotComparable when a reference leads nowhere or out of the folder.
 */
export function bundle(files: SpecFiles): Bundle {
  // One large document need not be copied.
  if (files.entry.references.every((reference) => reference.startsWith('#'))) {
    return { document: files.entry.value, origins: new Map() };
  }
  const bundler = new Bundler(files);
  return { document: bundler.run(), origins: bundler.origins };
}

/** A component that is still to be made of what a reference led to. */
type Pending = {
  readonly kind: string;
  readonly name: string;
  readonly place: SourcePlace;
  readonly slot: Slot;
};

class Bundler {
  readonly origins = new Map<JsonValue, SourcePlace>();
  readonly #files: SpecFiles;
  readonly #names: ComponentNames;
  readonly #pending: Pending[] = [];
  readonly #inlining: string[] = [];

  constructor(files: SpecFiles) {
    this.#files = files;
    this.#names = new ComponentNames(files);
  }

  run(): JsonValue {
    const root = this.#copy({ file: this.#files.entry, path: [] }, documentSlot);
    const added: Component[] = [];
    // The list grows while it is walked.
    for (const { kind, name, place, slot } of this.#pending)
      added.push([kind, name, this.#copy(place, slot)]);
    return isObject(root) ? addComponents(root, added, this.origins) : root;
  }

  #copy(place: SourcePlace, slot: Slot): JsonValue {
    const value = valueAt(place.file.value, place.path) ?? null;
    if (typeof value !== 'object' || value === null) return value;
    if (slot === 'data') return this.#made(value, place);
    if (isArray(value)) {
      const items = value.map((_, index) =>
        this.#copy(below(place, String(index)), slotUnder(slot, String(index))),
      );
      return this.#made(items, place);
    }
    if (!isObject(value)) return value;
    const reference = slot.endsWith('{}') ? undefined : stringMember(value, '$ref');
    if (reference !== undefined) return this.#copyReference(place, slot, value, reference);
    return this.#made(
      slot === 'mapping' ? this.#mapping(place, value) : this.#members(place, slot, value),
      place,
    );
  }

  #members(place: SourcePlace, slot: Slot, value: JsonObject): JsonObject {
    return Object.fromEntries(
      Object.keys(value).map((key) => [key, this.#copy(below(place, key), slotUnder(slot, key))]),
    );
  }

  /** A discriminator may name files. Anything else it names is the name of a schema. */
  #mapping(place: SourcePlace, value: JsonObject): JsonObject {
    return Object.fromEntries(
      Object.entries(value).map(([key, target]) => {
        const isFile = typeof target === 'string' && /\.(json|ya?ml)(#|$)/.test(target);
        if (!isFile) return [key, target];
        return [key, this.#referenceTo(this.#files.follow(target, below(place, key)), 'schema', 'schemas')];
      }),
    );
  }

  #copyReference(place: SourcePlace, slot: Slot, value: JsonObject, reference: string): JsonValue {
    if (slot === 'other') return this.#copyExtension(place, value, reference);
    const { $ref: _, ...siblings } = value;
    const target = this.#files.follow(reference, place);
    const kind = componentKindOf(slot);
    const beside = this.#members(place, slot, siblings);
    if (kind !== undefined && !this.#isHome(place, target)) {
      return this.#made({ $ref: this.#referenceTo(target, slot, kind), ...beside }, place);
    }
    const inlined = this.#inline(target, slot, place);
    if (!isObject(inlined) || Object.keys(siblings).length === 0) return inlined;
    return this.#made({ ...inlined, ...beside }, target);
  }

  /** A `$ref` in an extension may be data: it only counts when it leads to another file. */
  #copyExtension(place: SourcePlace, value: JsonObject, reference: string): JsonValue {
    const target = this.#files.targetOf(reference, place.file);
    const found = target?.path === place.file.path ? undefined : target && this.#files.find(target);
    return found === undefined ? this.#made(value, place) : this.#inline(found, 'other', place);
  }

  #inline(target: SourcePlace, slot: Slot, at: SourcePlace): JsonValue {
    const key = keyOf(target);
    if (this.#inlining.includes(key)) {
      const place = { file: this.#files.nameOf(at.file), line: at.file.lineOf(at.path) };
      throw new NotComparable('A $ref leads back to itself.', 'Break the circle.', place);
    }
    this.#inlining.push(key);
    const copied = this.#copy(target, slot);
    this.#inlining.pop();
    return copied;
  }

  #isHome(place: SourcePlace, target: SourcePlace): boolean {
    const home = this.#names.homeOf(target);
    if (place.file !== this.#files.entry || home === undefined) return false;
    return formatPointer(home) === formatPointer(place.path);
  }

  #referenceTo(target: SourcePlace, slot: Slot, kind: string): string {
    if (target.file === this.#files.entry) return `#${formatFragment(target.path)}`;
    const known = this.#names.homeOf(target);
    if (known !== undefined) return `#${formatFragment(known)}`;
    const home = this.#names.allocate(target, kind);
    this.#pending.push({ kind, name: home.at(-1) ?? '', place: target, slot });
    return `#${formatFragment(home)}`;
  }

  #made<Made extends JsonValue>(value: Made, place: SourcePlace): Made {
    this.origins.set(value, place);
    return value;
  }
}

function below(place: SourcePlace, key: string): SourcePlace {
  return { file: place.file, path: [...place.path, key] };
}

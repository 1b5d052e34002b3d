import mapKeys from 'lodash.mapkeys';
import mapObject from 'map-obj';
import renameKeys from 'rename-keys';
import { decodeInteger } from '../src/codecs/integer.ts';
import { decodeList } from '../src/codecs/list.ts';
import { decodeYesNo } from '../src/codecs/yes-no.ts';
import { type MemberMap, maps } from '../src/maps/index.ts';

type Members = Readonly<Record<string, unknown>>;

const members: readonly MemberMap[] = maps.resources.install.members;
const codecs = new Map<string, (value: unknown) => unknown>([
  ['integer', decodeInteger],
  ['list', decodeList],
  ['yes-no', decodeYesNo],
]);

const names = new Map(members.flatMap(({ v1, v2 }) => (v1 === undefined ? [] : [[v1, v2[0]] as const])));
const readers = new Map(
  members.flatMap((member) => {
    const read = readerOf(member);
    return member.v1 === undefined || read === undefined ? [] : [[member.v1, read] as const];
  }),
);

function readerOf({ codec, values }: MemberMap): ((value: unknown) => unknown) | undefined {
  if (codec !== undefined) return codecs.get(codec);
  if (values === undefined) return undefined;
  const words = new Map<unknown, string>();
  for (const [word, v1] of Object.entries(values)) words.set(v1, word).set(String(v1), word);
  return (value) => words.get(value);
}

function nameOf(name: string): string {
  return names.get(name) ?? name;
}

function convertedValue(name: string, value: unknown): unknown {
  return readers.get(name)?.(value) ?? value;
}

/** What one writes without a generator: one loop, over maps of names and of values. Keeps `__proto__` plain data. */
export function interpretingLoop(install: Members): Members {
  const converted: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(install)) {
    const other = names.get(name) ?? name;
    const read = readers.get(name);
    const after = read === undefined ? value : (read(value) ?? value);
    if (other === '__proto__') {
      Object.defineProperty(converted, other, {
        value: after,
        configurable: true,
        enumerable: true,
        writable: true,
      });
    } else {
      converted[other] = after;
    }
  }
  return converted;
}

export function fromEntries(install: Members): Members {
  return Object.fromEntries(
    Object.entries(install).map(([name, value]) => [nameOf(name), convertedValue(name, value)]),
  );
}

export function mapObj(install: Members): Members {
  return mapObject(install, (name, value) => [nameOf(name), convertedValue(name, value)]);
}

/** Renames only: values stay those of version 1. */
export function lodashMapKeys(install: Members): Members {
  return mapKeys(install, (_value: unknown, name: string) => nameOf(name));
}

/** Renames only: values stay those of version 1. */
export function renameKeysOnly(install: Members): Members {
  return renameKeys(install, (name: string) => nameOf(name));
}

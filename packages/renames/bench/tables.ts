import { installToV1, installToV2 } from '../src/index.ts';
import { install } from './install.ts';
import { fromEntries, interpretingLoop, lodashMapKeys, mapObj, renameKeysOnly } from './rivals.ts';

/** Tasks that do the same work. The first is what the others are compared with. */
export type Table = {
  readonly title: string;
  readonly tasks: readonly Task[];
};

export type Task = readonly [name: string, run: () => unknown];

const text = JSON.stringify(install);
// As applications have it: read from text, so that its members are where `JSON.parse` puts them.
const parsed = JSON.parse(text);

// Installs of one answer need not have the same members: each of these lacks another three.
const mixed = Array.from({ length: 8 }, (_, round) => {
  const members = Object.entries(install).filter((_entry, index) => index % 9 !== round || index > 27);
  return JSON.parse(JSON.stringify(Object.fromEntries(members)));
});

const clashing = { ...parsed, login: 'jane', 'autobk-daily': null };

export const tables: readonly Table[] = [
  {
    title: 'A parsed install of version 1 with 30 members, two of them unknown, to version 2',
    tasks: [
      ['installToV2', () => installToV2(parsed)],
      ['a loop over maps', () => interpretingLoop(parsed)],
      ['Object.fromEntries', () => fromEntries(parsed)],
      ['map-obj', () => mapObj(parsed)],
      ['lodash.mapkeys, names only', () => lodashMapKeys(parsed)],
      ['rename-keys, names only', () => renameKeysOnly(parsed)],
    ],
  },
  {
    title: 'Text to version 1 to version 2 to text',
    tasks: [
      ['JSON.parse and JSON.stringify alone', () => JSON.stringify(JSON.parse(text))],
      ['with installToV2 between', () => JSON.stringify(installToV2(JSON.parse(text)))],
      ['with installToV2 and installToV1', () => JSON.stringify(installToV1(installToV2(JSON.parse(text))))],
    ],
  },
  {
    title: 'Eight such installs, each with other members missing',
    tasks: [
      ['installToV2', () => mixed.map((one) => installToV2(one))],
      ['a loop over maps', () => mixed.map((one) => interpretingLoop(one))],
    ],
  },
  {
    title: 'An install with a clash of names and a value without a rule',
    tasks: [
      ['installToV2', () => installToV2(clashing)],
      ['a loop over maps, which loses a member', () => interpretingLoop(clashing)],
    ],
  },
];

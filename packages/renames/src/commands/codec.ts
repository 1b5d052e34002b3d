import { decodeAuto, encodeAuto } from '../codecs/auto.ts';
import { decodeCommaList, encodeCommaList } from '../codecs/comma-list.ts';
import { decodeDate, encodeDate } from '../codecs/date.ts';
import { decodeFlag, encodeFlag } from '../codecs/flag.ts';
import { decodeInteger, encodeInteger } from '../codecs/integer.ts';
import { decodeList, encodeList } from '../codecs/list.ts';
import { decodeYesNo, encodeYesNo } from '../codecs/yes-no.ts';
import type { CodecEntry } from './table.ts';

type Codec = {
  readonly decode: (value: unknown) => unknown;
  readonly encode: (value: unknown) => unknown;
};

/** All codecs by their names. Each gives undefined for a value that is not for it. */
export const codecs: Readonly<Record<CodecEntry, Codec>> = {
  flag: { decode: decodeFlag, encode: encodeFlag },
  'yes-no': { decode: decodeYesNo, encode: encodeYesNo },
  auto: { decode: decodeAuto, encode: encodeAuto },
  integer: { decode: decodeInteger, encode: encodeInteger },
  date: { decode: decodeDate, encode: encodeDate },
  list: { decode: decodeList, encode: encodeList },
  'comma-list': { decode: decodeCommaList, encode: encodeCommaList },
};

import { isUtf8 } from 'node:buffer';
import { NotComparable } from './not-comparable.ts';

/**
 * The text of a file.
 *
 * @throws NotComparable when it is none in UTF-8: read all the same, two words could look like one.
 */
export function decode(bytes: Buffer, shown: string): string {
  if (isUtf8(bytes) && !bytes.includes(0)) return bytes.toString('utf8');
  throw new NotComparable(`${shown} is no text in UTF-8.`, 'Save it in UTF-8.', { file: shown });
}

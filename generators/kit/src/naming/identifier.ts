import { isReserved } from './reserved.ts';
import { wordsOf } from './words.ts';

/** `listInstalls` for `list-installs`; always a valid, unreserved identifier, whatever the text was. */
export function valueName(text: string): string {
  const [first = '', ...rest] = wordsOf(text);
  return safe([decapitalise(first), ...rest.map(capitalise)].join(''));
}

/** `ListInstalls` for `list-installs`; always a valid, unreserved identifier, whatever the text was. */
export function typeName(text: string): string {
  return safe(wordsOf(text).map(capitalise).join(''));
}

/** `backup-locations` for `Backup locations`: lower case, safe as a file name on every system. */
export function fileName(text: string): string {
  const name = wordsOf(text).join('-').toLowerCase().slice(0, 80);
  return name === '' || isDeviceName(name) ? `_${name}` : name;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function decapitalise(word: string): string {
  return /^[A-Z]+$/.test(word) ? word.toLowerCase() : word.charAt(0).toLowerCase() + word.slice(1);
}

function safe(name: string): string {
  if (name === '' || /^\d/.test(name)) return `_${name}`;
  return isReserved(name) ? `${name}_` : name;
}

// Windows opens a device for these, with any extension.
function isDeviceName(name: string): boolean {
  return /^(con|prn|aux|nul|com\d|lpt\d)$/.test(name);
}

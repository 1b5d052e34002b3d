/** What stands in an example where a secret would stand. */
export const mask = '********';

const secretNames = new Set(['key', 'key2', 'passwd', 'pass', 'db_pass', 'password', 'x-api-key']);

/** @param {string} name */
export function isSecretName(name) {
  return secretNames.has(name.toLowerCase());
}

/**
 * What is wrong with a text of an example, whatever its name.
 *
 * @param {string} text
 */
export function problemOfText(text) {
  if (passwordsOf(text).some((password) => password !== mask))
    return `Write \`${mask}\` as the password in this URI.`;
  if (tokensOf(text).some(looksRandom)) {
    return `Shorten this or write \`${mask}\`: long random letters and digits look like a real key.`;
  }
  return undefined;
}

// The lengths are bounded, so that no text makes the search slow.
/** @param {string} text */
function passwordsOf(text) {
  return [...text.matchAll(/\/\/[^/?#\s@:]{0,256}:([^/?#\s@]{0,256})@/g)].map(([, password]) => password);
}

const shortestToken = 32;

/** @param {string} text */
function tokensOf(text) {
  return text.split(/[^A-Za-z0-9+/=_-]+/).map((token) => token.replaceAll(/[^A-Za-z0-9]/g, ''));
}

/**
 * Words, dates and file names change between small letters, capitals and digits now and then; hexadecimal and base64
 * change at every second or third character.
 *
 * @param {string} token
 */
function looksRandom(token) {
  if (token.length < shortestToken) return false;
  const kinds = [...token].map(kindOf);
  const changes = kinds.filter((kind, index) => index > 0 && kind !== kinds[index - 1]).length;
  return changes * 5 >= token.length;
}

/** @param {string} character */
function kindOf(character) {
  if (/\d/.test(character)) return 'digit';
  return /[a-z]/.test(character) ? 'small' : 'capital';
}

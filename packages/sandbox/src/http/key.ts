/** Says whether this is the key. */
export type KeyCheck = (given: string | null) => boolean;

/**
 * Compares keys in a time that depends on the length of the given one only: it tells nothing about how much of it is
 * right, nor how long the right one is.
 *
 * @throws TypeError for a key that no header can carry. It does not repeat the key.
 */
export function keyCheck(key: string): KeyCheck {
  if (!key || /^ |[^ -~]| $/.test(key)) throw new TypeError('`key` must be printable ASCII, trimmed.');
  return (given) => {
    const text = given ?? '';
    let difference = text.length ^ key.length;
    for (let index = 0; index < text.length; index++) {
      difference |= text.charCodeAt(index) ^ key.charCodeAt(index % key.length);
    }
    return difference === 0;
  };
}

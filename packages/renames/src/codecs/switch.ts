/**
 * Reads a switch in any form that version 1 is known to send or take: `true`, `1`, `"1"`, `"true"`, `"yes"`, `"on"` and
 * their opposites, in any case, and `""` for false, which is how PHP prints it. Undefined for anything else.
 */
export function decodeSwitch(value: unknown): boolean | undefined {
  switch (typeof value === 'string' ? value.toLowerCase() : value) {
    case true:
    case 1:
    case '1':
    case 'true':
    case 'yes':
    case 'on':
      return true;
    case false:
    case 0:
    case '0':
    case 'false':
    case 'no':
    case 'off':
    case '':
      return false;
    default:
      return undefined;
  }
}

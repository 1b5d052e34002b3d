/** An RFC 6901 JSON pointer to the member with this name: `/a~1b`. */
export function pointerTo(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

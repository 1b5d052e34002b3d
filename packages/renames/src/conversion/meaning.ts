/** Towards version 1, the name in version 2 of what a member means is its own. */
export function ownName(name: string): string {
  return name;
}

/** Whether an account of a server can have this name. What the vendor allows is not described. */
export function isUsername(id: string): boolean {
  return /^\w[\w.@-]{0,63}$/.test(id);
}

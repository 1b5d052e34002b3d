/** Why no verdict can be given: an unknown revision, a package that is not built, a test that breaks the convention. */
export class NotComparable extends Error {
  override readonly name = 'NotComparable';
}

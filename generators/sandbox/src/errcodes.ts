import { type ErrcodeModel, propertyKey, stringLiteral } from '@installatron-openapi/generate-kit';

/** What is said to a client with each code of the catalogue. */
export function errcodesModule(errcodes: readonly ErrcodeModel[]): string {
  const entries = errcodes.map(
    ({ code, status, meaning, remedy }) =>
      `${propertyKey(code)}: { status: ${status}, meaning: ${stringLiteral(meaning)}, remedy: ${stringLiteral(remedy)} },`,
  );
  return `/** The catalogue of error codes: the HTTP status, what happened, and what to do about it. */
export const errcodes = {
${entries.join('\n')}
} as const;
`;
}

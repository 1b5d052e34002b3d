import {
  type ApiModel,
  compareCodeUnits,
  docComment,
  type GeneratedFile,
  propertyKey,
} from '@installatron-openapi/generate-kit';

/** The module with the HTTP status of each error code of the catalogue. */
export function statusesModule({ errcodes }: ApiModel): GeneratedFile {
  const entries = errcodes
    .toSorted((a, b) => compareCodeUnits(a.code, b.code))
    .map(({ code, status }) => `  ${propertyKey(code)}: ${status},`);
  const content = [
    docComment('The HTTP status that each error code of the catalogue is sent with.'),
    'export const statuses: Readonly<Record<string, number>> = {',
    ...entries,
    '};',
  ].join('\n');
  return { path: 'statuses.gen.ts', content: `${content}\n` };
}

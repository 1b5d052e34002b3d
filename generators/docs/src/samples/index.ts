import { type ApiModel, allocateNames, type JsonObject, valueName } from '@installatron-openapi/generate-kit';
import { curlSample } from './curl.ts';
import { phpSample } from './php.ts';
import { sampleRequest } from './request.ts';
import { readServer } from './server.ts';
import { typescriptSample } from './typescript.ts';

/** What samples are written for. */
export type SampleSettings = {
  /** The package that the TypeScript samples import. */
  readonly clientModule: string;
  /** The environment variable that holds the key. */
  readonly keyVariable: string;
};

/** One sample as Redoc wants it in `x-codeSamples`. */
export type CodeSample = { readonly lang: string; readonly label: string; readonly source: string };

/** The samples of every operation, by operationId. */
export function codeSamples(
  document: JsonObject,
  model: ApiModel,
  { clientModule, keyVariable }: SampleSettings,
): ReadonlyMap<string, readonly CodeSample[]> {
  const server = readServer(document);
  const calls = allocateNames(
    model.operations.map(({ operationId, pointer }) => ({ name: operationId, pointer })),
    valueName,
  );
  return new Map(
    model.operations.map((operation) => {
      const request = sampleRequest(operation, server);
      const client = { module: clientModule, call: calls.get(operation.operationId) ?? '' };
      return [
        operation.operationId,
        [
          { lang: 'bash', label: 'curl', source: curlSample(request, server, keyVariable) },
          {
            lang: 'typescript',
            label: 'TypeScript',
            source: typescriptSample(operation, request, server, client, keyVariable),
          },
          { lang: 'php', label: 'PHP', source: phpSample(request, server, keyVariable) },
        ],
      ];
    }),
  );
}

import { docComment, type OperationModel, wrap } from '@installatron-openapi/generate-kit';
import type { Call } from '../call/call.ts';

/** The doc comment of a call: what it does, how sure that is, and what it is known to fail with. */
export function documentationOf({ operation, shape }: Call): string {
  const parts = [
    `${(operation.summary || operation.operationId).replace(/\.$/, '')}.`,
    operation.description,
    sourceOf(operation),
    [...(shape.body === 'form' ? [formBody(operation)] : []), ...tagsOf(operation)].join('\n'),
  ];
  return docComment(wrap(parts.filter((part) => part !== '').join('\n\n'), 100));
}

function sourceOf({ confidence }: OperationModel): string {
  if (confidence === 'documented') return '';
  return `Not described in the vendor's documentation of this version. Source: ${confidence}.`;
}

function formBody({ body }: OperationModel): string {
  return `@param parameters \`body\` is ${body?.mediaTypes.join(' or ')}, and sent as it is.`;
}

function tagsOf(operation: OperationModel): readonly string[] {
  const failures = operation.responses.filter(({ status }) => !status.startsWith('2'));
  const errcodes = [...new Set(failures.flatMap((response) => response.errcodes))];
  return [
    ...(errcodes.length > 0 ? [`@throws ApiError, errcodes known: ${errcodes.join(', ')}.`] : []),
    ...(operation.deprecated ? ['@deprecated'] : []),
  ];
}

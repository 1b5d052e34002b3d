import { Refusal } from '../../operation/refusal.ts';

/**
 * The fields of a `multipart/form-data` body, by name.
 *
 * @param type the Content-Type, which names what stands between the parts.
 * @throws Refusal when it is malformed, or for a file: no operation takes one.
 */
export async function multipartFields(
  text: string,
  type: string,
): Promise<readonly (readonly [name: string, value: string])[]> {
  const fields = await parse(text, type);
  return [...fields].map(([name, value]) => {
    if (typeof value !== 'string') throw refusal('holds a file, which no operation takes');
    return [name, value];
  });
}

async function parse(text: string, type: string): Promise<FormData> {
  try {
    return await new Response(text, { headers: { 'Content-Type': type } }).formData();
  } catch {
    throw refusal('is not valid multipart/form-data');
  }
}

function refusal(problem: string): Refusal {
  return new Refusal('invalid_argument_body', 'body', `The body ${problem}.`);
}

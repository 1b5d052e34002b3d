import { Refusal } from '../operation/refusal.ts';

const header = 'X-HTTP-Method-Override';

/**
 * The method that a request means: a POST may stand for another one. HEAD is a GET whose answer nobody reads.
 *
 * @throws Refusal for one that the API does not have.
 */
export function methodOf({ method, headers }: Request): string {
  if (method === 'HEAD') return 'GET';
  if (method !== 'POST') return method;
  const meant = (headers.get(header) || method).toUpperCase();
  if (/^(GET|POST|DELETE)$/.test(meant)) return meant;
  throw new Refusal(
    'invalid_argument_x_http_method_override',
    header,
    `${header} must be GET, POST or DELETE.`,
  );
}

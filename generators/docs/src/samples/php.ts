import { phpString, phpSyntax } from '../text/php-syntax.ts';
import { printValue } from '../text/value.ts';
import type { SampleRequest } from './request.ts';
import type { SampleServer } from './server.ts';

const step = '    ';

/** The request with the curl extension of PHP. */
export function phpSample(request: SampleRequest, { keyHeader }: SampleServer, keyVariable: string): string {
  const { method, url, headers, body } = request;
  const lines = [
    ...(keyHeader === undefined
      ? []
      : [`${phpString(`${keyHeader}: `)} . getenv(${phpString(keyVariable)})`]),
    ...headers.map(({ name, value }) => phpString(`${name}: ${value}`)),
    ...(body === undefined ? [] : [phpString('Content-Type: application/json')]),
  ];
  const options = [
    `${step}CURLOPT_RETURNTRANSFER => true,`,
    ...(method === 'GET' ? [] : [`${step}CURLOPT_CUSTOMREQUEST => ${phpString(method)},`]),
    ...(lines.length === 0
      ? []
      : [`${step}CURLOPT_HTTPHEADER => [`, ...lines.map((line) => `${step}${step}${line},`), `${step}],`]),
    ...(body === undefined
      ? []
      : [`${step}CURLOPT_POSTFIELDS => json_encode(${printValue(body, phpSyntax, step)}),`]),
  ];
  return [
    '<?php',
    `$curl = curl_init(${phpString(url)});`,
    'curl_setopt_array($curl, [',
    ...options,
    ']);',
    '$answer = json_decode(curl_exec($curl), true);',
    'print_r($answer);',
  ].join('\n');
}

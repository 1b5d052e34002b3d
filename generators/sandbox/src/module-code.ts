import equal from 'ajv/dist/runtime/equal.js';
import length from 'ajv/dist/runtime/ucs2length.js';

const runtime = [equal.default, length.default];

/**
 * What Ajv wrote, as a module that needs nothing else: functions of Ajv stand in the place of their imports. In its
 * literals, `__proto__` is an ordinary name. Nothing is replaced within a string, where quotes are escaped.
 */
export function moduleCode(written: string): string {
  return runtime
    .reduce((code, part) => code.replaceAll(part.code, () => `(${part})`), written)
    .replaceAll('"__proto__":', '["__proto__"]:');
}

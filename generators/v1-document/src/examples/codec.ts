import { type CodecName, isArray, type JsonValue } from '@installatron-openapi/generate-kit';

/** Writes an example in version 1, by a codec. A value that the codec is not for stays as it is. */
export function encode(codec: CodecName, value: JsonValue): JsonValue {
  return encoders[codec](value);
}

const encoders: Readonly<Record<CodecName, (value: JsonValue) => JsonValue>> = {
  flag: (value) => either(value, 1, 0),
  'yes-no': (value) => either(value, 'yes', 'no'),
  auto: (value) => either(value, 'auto', 'none'),
  integer: (value) => value,
  date: (value) => (typeof value === 'number' ? dayOf(value) : value),
  list: (value) => value,
  'comma-list': (value) => (isArray(value) ? value.join(',') : value),
};

function either(value: JsonValue, whenTrue: JsonValue, whenFalse: JsonValue): JsonValue {
  if (typeof value !== 'boolean') return value;
  return value ? whenTrue : whenFalse;
}

/** `2025-07-15` for Unix time in seconds. */
function dayOf(seconds: number): JsonValue {
  const time = new Date(seconds * 1000);
  return Number.isNaN(time.getTime()) ? seconds : time.toISOString().slice(0, 10);
}

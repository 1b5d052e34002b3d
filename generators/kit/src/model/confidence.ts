import { type JsonValue, stringMember } from '../json/value.ts';
import { type Confidence, confidences } from './model.ts';

/** Reads `x-confidence`; anything unknown counts as documented, the linter having refused it before. */
export function readConfidence(value: JsonValue): Confidence {
  const found = stringMember(value, 'x-confidence');
  return confidences.find((confidence) => confidence === found) ?? 'documented';
}

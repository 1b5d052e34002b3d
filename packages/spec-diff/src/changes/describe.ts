import { catalogue } from '../rules/catalogue.ts';
import type { IdentifiedChange } from './change.ts';
import type { Found } from './collect.ts';
import { fingerprintOf } from './fingerprint.ts';
import { locate, placesOf } from './locate.ts';
import { speakOf, subjectOf } from './subject.ts';

/** Says of a finding what it means at its place. */
export function describe({ scope, steps: outer, direction, finding, at }: Found): IdentifiedChange {
  const { rule, values, message, step } = finding;
  const steps = step === undefined ? outer : [...outer, step];
  const { [direction === 'both' ? 'request' : direction]: effect, remedy } = catalogue[rule];
  const { severity } = effect;
  const { operation } = scope;
  return {
    rule,
    severity,
    direction: severity === 'annotation' ? 'none' : direction,
    ...(operation?.operationId !== undefined && { operationId: operation.operationId }),
    ...(operation && { method: operation.method, path: operation.path }),
    ...locate(finding, at),
    subject: subjectOf(steps),
    message: `${speakOf(steps, scope.name)} ${message}`,
    remedy: severity === 'breaking' ? remedy : '',
    fingerprint: fingerprintOf([rule, scope.key, direction, steps, values]),
    identity: { ...placesOf(finding, at), step, values },
    sentence: message,
  };
}

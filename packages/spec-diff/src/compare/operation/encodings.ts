import { encodedNames, encodingText, type FormPart, partOf } from '../../normal/operation/encodings.ts';
import type { MediaType } from '../../normal/operation/media-types.ts';
import type { Comparing } from '../comparing.ts';
import { type Direction, type Finding, quote, type Steps } from '../finding.ts';
import { joinOutcomes, nothing, type Outcome, placed } from '../outcome.ts';
import { compareHeaders } from './headers.ts';

/** Media types whose parts can be encoded in different ways. */
const hasParts = /^(multipart\/|application\/x-www-form-urlencoded$)/;

/** What differs in how the parts of two forms are encoded. Defaults count, said or not. */
export function compareEncodings(
  steps: Steps,
  base: MediaType,
  head: MediaType,
  direction: Direction,
  comparing: Comparing,
): Outcome {
  if (!hasParts.test(base.name) || base.name !== head.name) return nothing;
  const names = [...new Set([base, head].flatMap(encodedNames))].sort();
  return joinOutcomes(
    names.map((name) => {
      const before = partOf(base, name, comparing.formOf);
      const after = partOf(head, name, comparing.formOf);
      if (!before || !after) return nothing;
      const inner = [...steps, name];
      const findings = partFindings(base.name, before, after, comparing);
      return joinOutcomes([
        placed(inner, direction, findings.map(at(base, head))),
        base.name.startsWith('multipart/')
          ? compareHeaders(inner, before.place, after.place, direction, comparing)
          : nothing,
      ]);
    }),
  );
}

/** Where nothing is said of a part, it is where it would be said. */
function at(base: MediaType, head: MediaType): (finding: Finding) => Finding {
  const where = ({ cursor }: MediaType) => ({ cursor, keyword: 'encoding' });
  return (finding) => ({
    ...finding,
    base: finding.base ?? where(base),
    head: finding.head ?? where(head),
  });
}

function partFindings(
  type: string,
  base: FormPart,
  head: FormPart,
  { formOf }: Comparing,
): readonly Finding[] {
  const forms = [base.form, head.form];
  const [before = '', after = ''] = [base, head].map((part) => encodingText(type, part, forms, formOf));
  if (before === after) return [];
  const message = `is encoded as ${quote(after)} instead of ${quote(before)}.`;
  const where = (place: FormPart['place']) => place && { cursor: place };
  const places = { base: where(base.place), head: where(head.place) };
  return [{ rule: 'encoding-changed', ...places, values: [before, after], message }];
}

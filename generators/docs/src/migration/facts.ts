import {
  type Confidence,
  confidences,
  type MemberModel,
  type VersionsModel,
} from '@installatron-openapi/generate-kit';
import { tableCell } from '../text/markdown.ts';
import { codeList, page, section, v2Name } from './table.ts';

type Fact = { readonly subject: string; readonly name: string; readonly confidence: Confidence };

const headings: Readonly<Record<Confidence, string>> = {
  documented: "From the vendor's notes and pages",
  'sister-product': 'From the pages of the sister product',
  'v1-docs': 'From the documents of version 1',
  'client-code': 'From public client code',
  inferred: 'Inferred',
};

/** The page that says what is less than documented about version 1: try these before you rely on them. */
export function factsPage(versions: VersionsModel): string {
  const facts = [...memberFacts(versions), ...commandFacts(versions)];
  const summary =
    'What is said of version 1 and does not come from the vendor’s notes. Try it on your own server before you rely on it.';
  const shown = confidences.filter((confidence) => confidence !== 'documented').toReversed();
  return page(
    'How certain it is',
    summary,
    shown.flatMap((confidence) => factSection(facts, confidence)),
  );
}

function factSection(facts: readonly Fact[], confidence: Confidence): readonly string[] {
  const found = facts.filter((fact) => fact.confidence === confidence);
  const bySubject = Map.groupBy(found, ({ subject }) => subject);
  const lines = [...bySubject].map(
    ([subject, members]) => `- ${tableCell(subject)}: ${codeList(members.map(({ name }) => name))}`,
  );
  return section(headings[confidence], lines.join('\n'));
}

function memberFacts({ resources, operations }: VersionsModel): readonly Fact[] {
  return [
    ...resources.flatMap(({ name, members, only }) => [
      ...members.map((member) => fact(`the resource ${name}`, v1Name(member), member.confidence)),
      ...only.map(({ v1, confidence }) => fact(`the resource ${name}`, v1, confidence)),
    ]),
    ...operations
      .filter(({ commands }) => commands.length > 0)
      .flatMap(({ operation, inputs }) =>
        inputs.map((input) =>
          fact(`the request of ${operation.operationId}`, v1Name(input), input.confidence),
        ),
      ),
  ];
}

function commandFacts({ root, operations }: VersionsModel): readonly Fact[] {
  return operations.flatMap(({ operation, commands }) =>
    commands.map(({ cmd, conditions, confidence }) =>
      fact(
        `the command of ${operation.operationId}`,
        [`${root.command}=${cmd}`, ...conditions.map(({ v1 }) => v1)].join(' '),
        confidence,
      ),
    ),
  );
}

function fact(subject: string, name: string, confidence: Confidence): Fact {
  return { subject, name, confidence };
}

function v1Name(member: MemberModel): string {
  return member.v1 ?? v2Name(member);
}

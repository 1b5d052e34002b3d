import { groupChanges, someOf } from './group.ts';
import type { Report, ReportedApproval, ReportedPackage } from './report.ts';
import { approvalOf, underdeclaredPackages } from './summary.ts';
import { visible } from './visible.ts';

const levels = ['error', 'warning', 'notice'] as const;
type Level = (typeof levels)[number];

type Annotation = {
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
};

/** A report as annotations of lines in a pull request, the worst first. Texts that only explain are left out. */
export function formatGithub(report: Report): string {
  const annotations = [
    ...changeAnnotations(report),
    ...(report.approvals ?? []).filter(({ state }) => state !== 'used').map(approvalAnnotation),
    ...underdeclaredPackages(report).map(packageAnnotation),
  ];
  return levels
    .flatMap((level) => limit(annotations.filter((annotation) => annotation.level === level)))
    .map((annotation) => `${formatAnnotation(annotation)}\n`)
    .join('');
}

// GitHub shows ten of each level for a step, and drops the others in silence.
const mostOfLevel = 10;

function limit(annotations: readonly Annotation[]): readonly Annotation[] {
  const [first] = annotations;
  if (first === undefined || annotations.length <= mostOfLevel) return annotations;
  const shown = annotations.slice(0, mostOfLevel - 1);
  const rest = annotations.length - shown.length;
  const message = `There are ${rest} more, which GitHub would not show. The report as text or markdown has all of them.`;
  return [...shown, { level: first.level, title: `${rest} more`, message }];
}

function changeAnnotations(report: Report): readonly Annotation[] {
  return groupChanges(report.changes)
    .filter(({ change }) => change.severity !== 'annotation')
    .map(({ change, operations, fingerprints }) => {
      const { rule, audience, file, line, message, remedy, severity } = change;
      const where = operations.length === 0 ? '' : ` In ${someOf(operations)}.`;
      const approved = approvalOf(report, change) !== undefined;
      const more = severity === 'breaking' ? ` ${remedy} Fingerprint: ${someOf(fingerprints)}.` : '';
      return {
        level: severity === 'breaking' ? (approved ? 'warning' : 'error') : 'notice',
        title: `${rule} (${audience.join(', ')})`,
        message: `${message}${where}${more}`,
        file,
        line,
      };
    });
}

function approvalAnnotation({ state, fingerprint, file, line, expires }: ReportedApproval): Annotation {
  const message =
    state === 'expired'
      ? `The approval of ${fingerprint} has expired on ${expires}, and does not count.`
      : `The approval of ${fingerprint} approves nothing. Delete it.`;
  return { level: 'warning', title: `approval-${state}`, message, file, line };
}

function packageAnnotation({ name, needs, declared }: ReportedPackage): Annotation {
  const message = `${name} needs a changeset that says ${needs}, and those of this branch say ${declared}.`;
  return { level: 'warning', title: 'changeset-missing', message };
}

function formatAnnotation({ level, title, message, file, line }: Annotation): string {
  const properties = Object.entries({ file, line, title }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
  );
  return `::${level} ${properties.join(',')}::${escapeData(message)}`;
}

// The escapes of GitHub's workflow commands: without them a text could begin a command of its own.
function escapeData(text: string): string {
  return visible(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

import { type JsonValue, member, objectMember, stringMember } from '../json/value.ts';

/** The run of the first workflow, as the event of the second one tells it. */
export type ReviewRun = {
  /** `owner/name` */
  readonly repository: string;
  readonly repositoryUrl: string;
  readonly sha: string;
  /** The repository that the branch is in: the same, or a fork. */
  readonly headRepository: string;
  readonly runUrl: string;
};

/** @throws Error for an event that is none of a finished workflow. */
export function readRun(event: JsonValue): ReviewRun {
  const run = member(event, 'workflow_run');
  const repository = objectMember(event, 'repository');
  return {
    repository: demand(stringMember(repository, 'full_name')),
    repositoryUrl: demand(stringMember(repository, 'html_url')),
    sha: demand(stringMember(run, 'head_sha')),
    headRepository: demand(stringMember(objectMember(run, 'head_repository'), 'full_name')),
    runUrl: demand(stringMember(run, 'html_url')),
  };
}

function demand(text: string | undefined): string {
  if (text === undefined) throw new Error('The event is none of a finished workflow of a pull request.');
  return text;
}

import { readFileSync } from 'node:fs';
import { connectGitHub } from './github.ts';
import { publishReview } from './publish.ts';
import { readReport } from './read-report.ts';
import { readRun } from './run.ts';

// The second step of a review, which .github/workflows/spec-review-comment.yml runs: it may write comments, and what it is given was
// made by the pull request. It needs no installed package, so that nothing is installed beside the token.
const [numberFile, reportFile, failureFile] = process.argv.slice(2);
if (numberFile === undefined)
  throw new Error('Give the files with the number, the report, and why there is none.');

const number = Number(readFileSync(numberFile, 'utf8').trim());
if (!Number.isSafeInteger(number) || number < 1) throw new Error('There is no number of a pull request.');

const report = textOf(reportFile);
const finding = report === '' ? { failure: textOf(failureFile) } : { report: readReport(report) };
const run = readRun(JSON.parse(readFileSync(environment('GITHUB_EVENT_PATH'), 'utf8')));
const github = connectGitHub({
  apiUrl: environment('GITHUB_API_URL'),
  token: environment('GITHUB_TOKEN'),
  fetch,
});
console.log(`The comment on pull request ${number}: ${await publishReview(github, run, number, finding)}.`);

/** Nothing was found where there is no file, or an empty one. */
function textOf(file: string | undefined): string {
  return file === undefined ? '' : readFileSync(file, 'utf8');
}

function environment(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set.`);
  return value;
}

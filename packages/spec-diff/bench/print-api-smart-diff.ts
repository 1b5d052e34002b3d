/** api-smart-diff is a library. This is the least program that compares two files with it. */
import { readFileSync } from 'node:fs';
import { apiCompare } from 'api-smart-diff';

const [base, head] = process.argv.slice(2).map((file): unknown => JSON.parse(readFileSync(file, 'utf8')));
process.stdout.write(JSON.stringify(apiCompare(base, head).diffs));

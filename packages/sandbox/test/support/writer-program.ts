/**
 * A process that does numbered transactions on a file, `node writer-program.ts FILE COUNT`. It says each number on its output
 * when it is kept. After COUNT of them, it says `idle` and waits.
 */
import { writeSync } from 'node:fs';
import { createDatabase } from '../../src/state/database.ts';
import { sqliteStore } from '../../src/store/sqlite/index.ts';
import { advance } from './transactions.ts';

const [path = '', count = ''] = process.argv.slice(2);
const database = createDatabase(sqliteStore(path));
const say = (word: number | string) => writeSync(1, `${word}\n`);

for (let done = 0; done < Number(count); done += 1) say(advance(database));
say('idle');
// Something to wait for, which never comes.
process.stdin.resume();

import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/operation/refusal.ts';
import { createDatabase } from '../../src/state/database.ts';
import { newServer, putServer } from '../../src/state/server.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { StoreError } from '../../src/store/store.ts';
import { apiWithWork } from '../support/background.ts';

const waiting = 'Waiting for other tasks';
const complete = 'The task is complete.';

describe('work in the background', () => {
  it('is answered with the task it became, and without data', async () => {
    const { status, body } = await apiWithWork().start('one');
    expect([status, body]).toEqual([
      200,
      {
        result: true,
        status: 200,
        errcode: null,
        errfield: null,
        message: 'The task is complete.\n',
        task: {
          id: expect.stringMatching(/^1768478400\d{9}$/),
          cmd: 'installs/backup',
          user: 'admin',
          label: 'Back up one',
          status: 'running',
          rate: 1,
          percentMin: 0,
          percentMax: 25,
          message: 'Checking the requirements',
          time: 1_768_478_400,
        },
      },
    ]);
  });

  it('advances with the clock, and is done when its time is over', async () => {
    const { done, rows, start, wait } = apiWithWork();
    await start('one');
    const seen = [];
    for (let second = 0; second <= 6; second++) {
      seen.push(...(await rows()));
      wait(1);
    }
    expect(seen).toEqual([
      ['Back up one', 'running', 0, 25, 'Checking the requirements'],
      ['Back up one', 'running', 0, 25, 'Checking the requirements'],
      ['Back up one', 'running', 25, 50, 'Copying the files'],
      ['Back up one', 'running', 50, 75, 'Working on the database'],
      ['Back up one', 'running', 50, 75, 'Working on the database'],
      ['Back up one', 'running', 75, 100, 'Tidying up'],
      ['Back up one', 'completed', 100, 100, complete],
    ]);
    // Once to see whether it can be done, and once for real.
    expect(done).toEqual([
      ['one', 0],
      ['one', 6],
    ]);
  });

  it('is done at the time it ends, however late the next request comes, and in the order in which it ends', async () => {
    const { done, send, start, wait } = apiWithWork();
    for (const id of ['one', 'two', 'three']) await start(id);
    done.length = 0;
    wait(1000);
    await send('GET', '/version');
    expect(done.slice(0, 3)).toEqual([
      ['one', 6],
      ['two', 6],
      ['three', 12],
    ]);
  });

  it('waits when two others go on', async () => {
    const { rows, start, wait } = apiWithWork();
    await start('one');
    wait(2);
    for (const id of ['two', 'three', 'four']) await start(id);
    expect((await rows()).map(([label, status]) => [label, status])).toEqual([
      ['Back up one', 'running'],
      ['Back up two', 'running'],
      ['Back up three', 'queued'],
      ['Back up four', 'queued'],
    ]);
    expect((await rows()).at(2)).toEqual(['Back up three', 'queued', 0, 0, waiting]);
    wait(4);
    expect((await rows()).map(([label, status]) => [label, status])).toEqual([
      ['Back up one', 'completed'],
      ['Back up two', 'running'],
      ['Back up three', 'running'],
      ['Back up four', 'queued'],
    ]);
  });

  it('is refused at once when it cannot be done, and leaves no task', async () => {
    const { rows, start } = apiWithWork(() => {
      throw new Refusal('install_not_found', 'id');
    });
    const { status, body } = await start('one');
    expect([status, body['errcode']]).toEqual([404, 'install_not_found']);
    expect(await rows()).toEqual([]);
  });

  it('stays in the list for an hour after its end', async () => {
    const { rows, start, wait } = apiWithWork();
    await start('one');
    wait(6 + 3599);
    expect(await rows()).toHaveLength(1);
    wait(1);
    expect(await rows()).toEqual([]);
  });

  it('is a dry run when it is asked to be both', async () => {
    const { rows, send } = apiWithWork();
    const { body } = await send('POST', '/installs/one/backup', {
      json: { background: true, dryrun: 'all' },
    });
    expect(body['errcode']).toBe('complete_dryrun');
    expect(await rows()).toEqual([]);
  });

  it('is not in the background when the operation has none', async () => {
    const { send } = apiWithWork();
    const { body } = await send('POST', '/backups/one', { json: { background: true } });
    expect(body).toMatchObject({ data: { id: 'one' } });
  });
});

describe('work that fails on the way', () => {
  it('makes its task fail, and leaves an entry in the log', async () => {
    const database = createDatabase(memoryStore());
    database.transact((state) => putServer(state, newServer('empty')));
    let isBroken = false;
    const work = () => {
      if (isBroken) throw new Refusal('failed_filesystem_quota');
    };
    const { rows, start, wait } = apiWithWork(work, { database });
    await start('one');
    isBroken = true;
    wait(6);
    const message = "The account's disk or inode quota is used up.";
    expect(await rows()).toEqual([['Back up one', 'failed', 0, 100, message]]);
    const logs = database.rehearse((state) => [...state.logs.all()].map(([, entry]) => entry));
    expect(logs).toEqual([
      {
        id: expect.any(String),
        time: 1_768_478_406,
        cmd: 'installs/backup',
        severity: 'error',
        user: 'admin',
        message,
      },
    ]);
  });

  it('says nothing of a fault of the sandbox, which is reported', async () => {
    const reported: unknown[] = [];
    let fault: Error | undefined;
    const work = () => {
      if (fault) throw fault;
    };
    const { rows, start, wait } = apiWithWork(work, { report: (error) => reported.push(error) });
    await start('one');
    fault = new Error('secret');
    wait(6);
    expect(await rows()).toEqual([['Back up one', 'failed', 0, 100, 'The sandbox failed.']]);
    expect(reported).toEqual([fault]);
  });

  it('is tried again when only the store has failed, and reading goes on meanwhile', async () => {
    const reported: unknown[] = [];
    let fault: StoreError | undefined;
    const store = {
      ...memoryStore(),
      commit: () => {
        if (fault) throw fault;
      },
    };
    const database = createDatabase(store);
    database.transact((state) => putServer(state, newServer('empty')));
    const { rows, start, wait } = apiWithWork(() => {}, {
      database,
      report: (error) => reported.push(error),
    });
    await start('one');
    fault = new StoreError('The disk is full.');
    wait(6);
    expect((await rows()).map(([, status]) => status)).toEqual(['running']);
    expect(reported).toEqual([fault]);
    fault = undefined;
    expect((await rows()).map(([, status]) => status)).toEqual(['completed']);
  });
});

describe('what a job keeps', () => {
  it('is nothing of what was asked for, when it is over', async () => {
    const database = createDatabase(memoryStore());
    database.transact((state) => putServer(state, newServer('empty')));
    const { send, wait } = apiWithWork(() => {}, { database });
    await send('POST', '/installs/one', { json: { background: true, passwd: 'secret' } });
    const kept = () => JSON.stringify(database.rehearse((state) => [...state.jobs.all()]));
    expect(kept()).toContain('secret');
    wait(6);
    await send('GET', '/version');
    expect(kept()).not.toContain('secret');
  });
});

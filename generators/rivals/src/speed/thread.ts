import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A file of this folder in a thread of its own, with which numbers are exchanged. */
export type Thread = {
  /** What it says of its own accord, once it is ready. */
  readonly first: number;
  /** Sends a number and gives the one that comes back. Rejects with what the thread throws. */
  readonly ask: (question: number) => Promise<number>;
};

/** Starts a thread and waits until it is ready. Rejects with what the thread throws. */
export type StartThread = (file: string, workerData: object) => Promise<Thread>;

/** Lets an action start threads; they are gone afterwards, whatever came of it. */
export async function withThreads<Result>(action: (start: StartThread) => Promise<Result>): Promise<Result> {
  const workers: Worker[] = [];
  try {
    return await action((file, workerData) => {
      const worker = new Worker(new URL(file, import.meta.url), { workerData });
      workers.push(worker);
      return ready(worker);
    });
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

async function ready(worker: Worker): Promise<Thread> {
  const first = await numberFrom(worker);
  return {
    first,
    ask: (question) => {
      worker.postMessage(question);
      return numberFrom(worker);
    },
  };
}

async function numberFrom(worker: Worker): Promise<number> {
  const [message]: readonly unknown[] = await once(worker, 'message');
  return Number(message);
}

import { expect, test } from 'vitest';
import { watchedBody, wholeBody } from '../../../src/gateway/upstream/answer-body.ts';

/** A deadline that only notes what it is told. */
function notingDeadline() {
  const told: string[] = [];
  const signal = new AbortController().signal;
  return { told, deadline: { signal, start: () => told.push('start'), stop: () => told.push('stop') } };
}

function partsOf(...parts: readonly string[]): ReadableStream<Uint8Array> {
  return ReadableStream.from(parts.map((part) => Buffer.from(part)));
}

test('each part of an answer that is read as a whole has the time anew', async () => {
  const { told, deadline } = notingDeadline();
  const bytes = await wholeBody(new Response(partsOf('a', 'b', 'c')), 3, deadline);
  expect(bytes?.toString()).toBe('abc');
  expect(told).toStrictEqual(['start', 'start', 'start']);
});

test('an answer that is larger than the limit is not read to its end', async () => {
  let parts = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      parts += 1;
      controller.enqueue(Buffer.from('abc'));
    },
  });
  expect(await wholeBody(new Response(endless), 10, notingDeadline().deadline)).toBeUndefined();
  expect(parts).toBeLessThan(10);
});

test('an answer that is passed on has the time for each part, and none while nobody asks for the next', async () => {
  const { told, deadline } = notingDeadline();
  const reader = watchedBody(partsOf('a', 'b'), deadline, () => {}).getReader();
  await reader.read();
  expect(told).toStrictEqual(['start', 'stop']);
  await reader.read();
  expect(await reader.read()).toStrictEqual({ done: true, value: undefined });
  expect(told).toStrictEqual(['start', 'stop', 'start', 'stop', 'start', 'stop']);
});

test('where an answer breaks off, that is told, and the stream ends', async () => {
  const failures: unknown[] = [];
  const error = new Error('broken');
  const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(error) });
  const reader = watchedBody(broken, notingDeadline().deadline, (failure) =>
    failures.push(failure),
  ).getReader();
  expect(await reader.read()).toStrictEqual({ done: true, value: undefined });
  expect(failures).toStrictEqual([error]);
});

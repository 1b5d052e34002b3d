import { expect, test } from 'vitest';
import { mapsData } from '../../src/maps/data.ts';
import { exampleVersions } from './document.ts';

const maps = mapsData(exampleVersions());

test('the root holds what every request has, without the shape of the document', () => {
  expect(maps['root']).toStrictEqual({
    version: '1.0',
    path: '/',
    command: 'do',
    status: 200,
    parameters: [{ name: 'key', required: true, description: 'The key.', confidence: 'documented' }],
  });
});

test('a resource lists its members by their names in version 2, each with what changed', () => {
  expect(maps['resources']).toStrictEqual({
    thing: {
      schema: 'Thing',
      members: [
        { v1: 'thingid', v2: ['id'], confidence: 'documented' },
        { v1: 'link_home', v2: ['links', 'home'], confidence: 'documented' },
        { v1: 'date', v2: ['made'], codec: 'date', confidence: 'documented', loss: 'the time of day' },
        {
          v1: 'mode',
          v2: ['mode'],
          values: { off: 0, on: 1 },
          synonyms: { auto: 'on' },
          carries: { word: 'plan', member: 'plan_id' },
          confidence: 'documented',
          loss: '"auto" comes back as "on"',
        },
        {
          v1: 'parts',
          v2: ['parts'],
          same: true,
          resource: { name: 'thing', as: 'items' },
          confidence: 'documented',
        },
        { v2: ['plan_id'], absent: true, confidence: 'documented' },
        { v1: 'size', v2: ['size'], also: ['Size'], types: ['integer', 'string'], confidence: 'inferred' },
        { v1: 'title', v2: ['title'], same: true, confidence: 'documented' },
      ],
      only: [
        { v1: 'id', v2: ['old_id'], types: ['string'], description: 'Another id.', confidence: 'documented' },
      ],
    },
  });
});

test('an operation lists what it takes, or why version 1 does not have it', () => {
  expect(maps['operations']).toStrictEqual({
    listThings: { method: 'GET', path: '/things', openBody: false, inputs: [] },
    getThing: {
      method: 'GET',
      path: '/things/{id}',
      absent: 'Nobody asked.',
      openBody: false,
      inputs: [{ in: 'path', v1: 'thing', v2: ['id'], confidence: 'documented' }],
    },
    editThing: {
      method: 'POST',
      path: '/things/{id}',
      openBody: true,
      inputs: [
        { in: 'path', v1: 'thing', v2: ['id'], confidence: 'documented' },
        {
          in: 'body',
          v1: 'shown',
          v2: ['shown'],
          codec: 'yes-no',
          confidence: 'documented',
          loss: 'the form of the switch, where it was another one',
        },
        { in: 'body', v2: ['state'], absent: true, confidence: 'documented' },
        { in: 'body', v1: 'name', v2: ['title'], also: ['label'], confidence: 'documented' },
      ],
    },
  });
});

test('a command says what a request holds besides it, and what that means', () => {
  expect(maps['commands']).toStrictEqual([
    {
      cmd: 'things',
      when: [],
      operationId: 'listThings',
      method: 'GET',
      path: '/things',
      body: {},
      confidence: 'documented',
    },
    {
      cmd: 'edit',
      when: [],
      operationId: 'editThing',
      method: 'POST',
      path: '/things/{id}',
      body: {},
      confidence: 'documented',
    },
    {
      cmd: 'edit',
      when: [
        { v1: 'name', is: 'given' },
        { v1: 'also', is: 'equals', value: 1 },
        { v1: 'raise', is: 'path', parameter: 'id' },
      ],
      operationId: 'editThing',
      method: 'POST',
      path: '/things/{id}',
      body: { state: 'up' },
      confidence: 'v1-docs',
    },
  ]);
});

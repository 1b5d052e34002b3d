import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { Stage } from './support/stage.ts';

const spec = (members: string, more = '') => `openapi: 3.1.0
info: { title: Owls, version: "1" }
paths:
  /owls:
    get:
      operationId: listOwls
      responses:
        "200":
          description: All owls.
          content:
            application/json:
              schema:
                type: object
                properties:
${members}${more}`;
const name = '                  name: { type: string }\n';
const wing = '                  wing: { type: string }\n';
const nest = '                  nest: { type: string }\n';

const tool = { 'packages/spec-diff/package.json': '{}' };
const base = { 'spec/openapi.yaml': spec(name + wing), ...tool };
const entry = 'spec/openapi.yaml';

function makeStage(files: Readonly<Record<string, string>> = base): Stage {
  const stage = new Stage(files);
  onTestFinished(() => stage.end());
  return stage;
}

// What the scripts find on a machine of GitHub. `.ci/run` installs it where it can.
const tools = ['bash', 'git', 'jq', 'unzip'];
const runs = (tool: string) => spawnSync(tool, ['--help']).error === undefined;

describe.skipIf(!tools.every(runs))('the workflows, run for real', () => {
  test('a pull request of a fork that breaks fails, and gets one comment, which is updated by the next push', async () => {
    const stage = makeStage();
    stage.push({ [entry]: spec(name) });
    // The base goes on, which is no change of the pull request.
    stage.pushToBase({ 'more.txt': 'More.' });
    const broken = await stage.review();
    expect(broken.succeeded).toBe(false);
    expect(broken.log).toContain('::error file=spec/openapi.yaml,line=14,title=property-removed (v2)::');
    expect(broken.summary).toContain('**Breaking**');
    expect((await stage.comment()).log).toContain('The comment on pull request 5: created.');
    const link = `https://github.example/owls/api/blob/${stage.state.pull.head.sha}/spec/openapi.yaml#L14`;
    expect(stage.state.comments.map(({ body }) => body)).toEqual([expect.stringContaining(link)]);

    stage.push({ [entry]: spec(name + wing + nest) });
    expect(await stage.review()).toMatchObject({ succeeded: true });
    expect((await stage.comment()).log).toContain('The comment on pull request 5: updated.');
    expect(stage.state.comments.map(({ body }) => body)).toEqual([expect.stringContaining('**Compatible**')]);
    expect((await stage.comment()).log).toContain('The comment on pull request 5: unchanged.');
  });

  test('a comparison that cannot be made fails, and the comment says why', async () => {
    const stage = makeStage();
    stage.push({ [entry]: 'openapi: 3.1.0\npaths: [\n' });
    const failed = await stage.review();
    expect(failed.succeeded).toBe(false);
    expect(failed.log).toMatch(/^\| There is no verdict\. spec\/openapi\.yaml:/m);
    await stage.comment();
    expect(stage.state.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/\*\*There is no verdict\.\*\* .*`spec\/openapi\.yaml:\d+: /),
    ]);
  });

  test('the pull request that brings the tool is told that it cannot be compared', async () => {
    const stage = makeStage({ [entry]: base[entry] });
    stage.push(tool);
    const { succeeded, log, summary } = await stage.review();
    expect(succeeded).toBe(false);
    expect(log).toContain(
      '::error title=No verdict::There is no verdict: the base branch has no packages/spec-diff',
    );
    expect(summary).toContain('Review this by hand');
    await stage.comment();
    expect(stage.state.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('the base branch has no packages/spec-diff yet'),
    ]);
  });

  test('nothing of the proposal is on the disk when something is run', async () => {
    const stage = makeStage();
    const ignored = {
      '.gitignore': 'node_modules\n',
      'node_modules/a/index.js': '',
      '.npmrc': 'node-options=x',
    };
    // Where a file `proposed` is found, `npm run generate` of the stage fails.
    stage.push({ proposed: '', ...ignored, 'package.json': '{"scripts":{"generate":"exit 1"}}' });
    expect(await stage.review()).toMatchObject({ succeeded: true });
  });

  test('what strangers call their files is no command', async () => {
    const stage = makeStage();
    const more = 'x-other: { $ref: "##[add-mask]e%0A::error::owned" }\n';
    stage.push({
      [entry]: spec(name),
      'spec/::error::owned\n::warning::.yaml': more,
      [`spec/a'b"c $(touch x).yaml`]: '',
    });
    const { log } = await stage.review();
    expect(log.split('\n').filter((line) => /^\s*::(?!error file=spec\/openapi\.yaml,)/.test(line))).toEqual(
      [],
    );
  });

  describe('an artefact, which whoever changes the first workflow can forge,', () => {
    const report = JSON.stringify({ verdict: 'identical', bump: 'none', changes: [] });
    let stage: Stage;

    beforeAll(() => {
      stage = new Stage(base);
      stage.push({ [entry]: spec(name) });
    });

    afterAll(() => stage.end());

    test.each<readonly [what: string, files: Readonly<Record<string, string>>]>([
      ['no number', { 'report.json': report }],
      ['the number of nothing', { number: '6\n', 'report.json': report }],
      ['more than a number', { number: '5; touch x', 'report.json': report }],
      ['no JSON', { number: '5\n', 'report.json': '{"verdict":' }],
      ['another report', { number: '5\n', 'report.json': '{"verdict":"<img>"}' }],
      ['far more than GitHub was told', { number: '5\n', 'report.json': `"${'x'.repeat(11_000_000)}"` }],
    ])('and that holds %s, writes nothing', async (_, files) => {
      stage.forge(files);
      expect(await stage.comment()).toMatchObject({ succeeded: false });
      expect(stage.state.comments).toEqual([]);
    });

    test('and that is too large for a report, is not even fetched', async () => {
      stage.forge({ number: '5\n', 'report.json': report });
      stage.state.artefactSize = 2_000_001;
      const { succeeded, log } = await stage.comment();
      expect({ succeeded, comments: stage.state.comments }).toEqual({ succeeded: true, comments: [] });
      expect(log).toContain('There is no artefact of a good size');
    });

    test.each([
      ['another fork', { full_name: 'somebody-else/api' }],
      ['a fork that is gone', null],
    ])('and that has the number of a pull request of %s, writes nothing', async (_, repo) => {
      stage.forge({ number: '5\n', failure: 'None.' });
      stage.state.pull.head.repo = repo;
      expect((await stage.comment()).log).toContain('The comment on pull request 5: outdated.');
      expect(stage.state.comments).toEqual([]);
    });
  });
});

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  arrayMember,
  type JsonValue,
  member,
  objectMember,
  stringMember,
} from '@installatron-openapi/generate-kit';

/** A machine of GitHub, as far as the steps of a workflow see it. */
export type Machine = {
  /** What is checked out. */
  readonly workspace: string;
  /** A folder of this run alone. */
  readonly temporary: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The values of expressions, such as `github.token`. */
  readonly contexts: Readonly<Record<string, string>>;
  /** Does what an action does; by its name, such as `actions/upload-artifact`. */
  readonly uses: (action: string) => void;
};

export type Outcome = { readonly succeeded: boolean; readonly log: string; readonly summary: string };

/** Really runs the steps of the only job of a workflow, each script in a bash of its own, as GitHub does. */
export async function runJob(workflow: JsonValue, machine: Machine): Promise<Outcome> {
  mkdirSync(machine.temporary, { recursive: true });
  const [job = null] = Object.values(objectMember(workflow, 'jobs'));
  const run = new Run(machine, objectMember(job, 'env'));
  for (const step of arrayMember(job, 'steps')) await run.step(step);
  return { succeeded: run.succeeded, log: run.log, summary: run.read('summary') };
}

class Run {
  succeeded = true;
  log = '';
  readonly #machine: Machine;
  readonly #jobEnvironment: JsonValue;

  constructor(machine: Machine, jobEnvironment: JsonValue) {
    this.#machine = machine;
    this.#jobEnvironment = jobEnvironment;
  }

  async step(step: JsonValue): Promise<void> {
    if (!this.#isWanted(stringMember(step, 'if'))) return;
    const action = stringMember(step, 'uses')?.replace(/@.*/, '');
    if (action !== undefined) this.#machine.uses(action);
    const script = stringMember(step, 'run');
    if (script !== undefined && !(await this.#bash(script, objectMember(step, 'env'))))
      this.succeeded = false;
  }

  read(name: string): string {
    const file = join(this.#machine.temporary, `.${name}`);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }

  #isWanted(condition: string | undefined): boolean {
    if (condition === undefined) return this.succeeded;
    if (/^\$\{\{ !cancelled\(\) \}\}$/.test(condition)) return true;
    const [, output] = /^\$\{\{ steps\.\w+\.outputs\.(\w+) == 'yes' \}\}$/.exec(condition) ?? [];
    if (output === undefined) throw new Error(`What does ${condition} mean?`);
    return this.succeeded && this.read('output').includes(`${output}=yes\n`);
  }

  #bash(script: string, environment: JsonValue): Promise<boolean> {
    const { workspace, temporary } = this.#machine;
    const file = join(temporary, '.script');
    writeFileSync(file, script);
    const child = spawn('bash', ['-e', file], { cwd: workspace, env: this.#environment(environment) });
    const note = (chunk: Buffer) => {
      this.log += chunk.toString();
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    return new Promise((done, fail) => {
      child.on('error', fail);
      child.on('close', (code) => done(code === 0));
    });
  }

  #environment(ofStep: JsonValue): Record<string, string> {
    const { workspace, temporary, environment } = this.#machine;
    const kept = this.read('env')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const);
    return {
      ...environment,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temporary,
      GITHUB_ENV: join(temporary, '.env'),
      GITHUB_OUTPUT: join(temporary, '.output'),
      GITHUB_STEP_SUMMARY: join(temporary, '.summary'),
      ...this.#evaluated(this.#jobEnvironment),
      ...Object.fromEntries(kept),
      ...this.#evaluated(ofStep),
    };
  }

  #evaluated(environment: JsonValue): Record<string, string> {
    const names = Object.keys(objectMember({ environment }, 'environment'));
    return Object.fromEntries(
      names.map((name) => {
        const text = String(member(environment, name));
        const [, expression] = /^\$\{\{ (.*) \}\}$/.exec(text) ?? [];
        return [name, expression === undefined ? text : this.#valueOf(expression)];
      }),
    );
  }

  #valueOf(expression: string): string {
    const value = this.#machine.contexts[expression];
    if (value === undefined) throw new Error(`What is ${expression}?`);
    return value;
  }
}

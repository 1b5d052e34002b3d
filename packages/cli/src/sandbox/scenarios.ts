import type { ScenarioName } from '@installatron-openapi/sandbox';

/** What `--seed` takes, as `--help` shows it. */
const scenarios: Readonly<Record<ScenarioName, string>> = {
  demo: 'A few users with installs of all kinds, backups, a template, and a stage.',
  empty: 'The administrator, and nothing else.',
  busy: 'As demo, with work in the background that runs, waits, has succeeded and has failed.',
  crowded: 'Ten thousand installs.',
  troubled: 'Websites on which things fail, one for each way.',
};

export const scenarioNames: readonly string[] = Object.keys(scenarios);

export const scenarioLines: readonly string[] = Object.entries(scenarios).map(
  ([name, description]) => `  ${name.padEnd(9)} ${description}`,
);

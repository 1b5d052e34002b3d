import type { Context } from '../operation/context.ts';
import { busy } from './busy.ts';
import { crowded } from './crowded.ts';
import { demo } from './demo.ts';
import { empty } from './empty.ts';
import { troubled } from './troubled.ts';

export type ScenarioName = 'demo' | 'empty' | 'busy' | 'crowded' | 'troubled';

/**
 * What a sandbox can begin with. Each writes its documents into an empty state, the same ones for the same seed and
 * clock.
 */
export const scenarios: Readonly<Record<ScenarioName, (context: Context) => void>> = {
  demo,
  empty,
  busy,
  crowded,
  troubled,
};

/** Whether there is a scenario of this name. */
export function isScenario(name: string): name is ScenarioName {
  return Object.hasOwn(scenarios, name);
}

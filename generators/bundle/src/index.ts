/** From the sources of a spec to one canonical, linted document. */
export { bundleSpec, type CheckedSpec, checkSpec } from './bundle.ts';

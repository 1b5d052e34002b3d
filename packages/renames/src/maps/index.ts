/**
 * The maps between the versions as a constant. `maps.json` and `maps.php` hold the same.
 *
 * @module
 */
export { maps } from '../generated/maps.gen.ts';
export type * from './types.ts';

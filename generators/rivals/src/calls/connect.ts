/**
 * What each file of this folder exports: makes a client, and gives the one call that is measured. Its bundle is what is weighed,
 * and the same file is what is timed.
 *
 * @returns a function that lists installs and gives how many came; undefined for an answer without a list.
 */
export type Connect = (server: string, key: string) => () => Promise<number | undefined>;

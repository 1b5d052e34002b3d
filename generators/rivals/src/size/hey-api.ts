import { failure } from '../failure.ts';

/**
 * Lets hey-api generate its client, and nothing else into that folder or onto the screen.
 *
 * @throws DiagnosticsError when it cannot.
 */
export async function generateHeyApi(document: string, folder: string): Promise<void> {
  try {
    // It brings a compiler that takes a second to load, which --help and mistakes need not wait for.
    const { createClient } = await import('@hey-api/openapi-ts');
    await createClient({
      input: document,
      output: folder,
      plugins: ['@hey-api/client-fetch', '@hey-api/sdk', '@hey-api/typescript'],
      logs: { level: 'silent', file: false },
    });
  } catch (error) {
    throw failure('hey-api made no client', error);
  }
}

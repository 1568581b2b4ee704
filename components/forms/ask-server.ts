import type { ActResult } from './act';

/**
 * Calls a server action; what never reached the server, or came back without an answer of ours, is
 * `no-connection` instead of an exception: thrown inside a transition it would replace the whole
 * page, with everything unsaved on it. Redirects and errors of the server itself go on; Next marks
 * both with a `digest`.
 */
export async function askServer<T extends object>(
  action: () => Promise<T>,
): Promise<T | (ActResult & { readonly error: 'no-connection' })> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof Error && 'digest' in error) throw error;
    return { error: 'no-connection' };
  }
}

import { MediaError } from '../media/file.ts';
import type { ResultFiles } from './result-files.ts';

/**
 * Fetches files that may not be there any more.
 * @param fetch gives undefined where they cannot be made to fit, and throws a MediaError
 * @returns why there are none, where there are none
 */
export async function tryFiles(
  fetch: () => Promise<ResultFiles | undefined>,
): Promise<ResultFiles | 'too-large' | 'unreadable'> {
  try {
    return (await fetch()) ?? 'too-large';
  } catch (error) {
    if (!(error instanceof MediaError)) throw error;
    return error.reason === 'too-large' ? 'too-large' : 'unreadable';
  }
}

import { MediaError } from '../media/file.ts';

/**
 * Fetches files that may not be there any more.
 * @param fetch gives undefined where they cannot be made to fit, and throws a MediaError
 * @returns why there are none, where there are none
 */
export async function tryFiles<Files>(
  fetch: () => Promise<Files | undefined>,
): Promise<Files | 'too-large' | 'unreadable'> {
  try {
    return (await fetch()) ?? 'too-large';
  } catch (error) {
    if (!(error instanceof MediaError)) throw error;
    return error.reason === 'too-large' ? 'too-large' : 'unreadable';
  }
}

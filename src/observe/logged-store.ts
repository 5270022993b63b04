import { openStore } from '../storage/open.ts';
import type { Store } from '../storage/store.ts';
import type { Logger } from './logger.ts';

/**
 * Opens the store, and logs what takes a while.
 * @param url see `STORE_URL`
 * @throws {StoreError} or a refusal that says what to do
 */
export function openLoggedStore(url: string, logger: Logger): Promise<Store> {
  return openStore(url, {
    onWait: () => {
      logger.warn('another process has the store; waiting a few seconds for its end');
    },
    onStep: ({ to, title }) => {
      logger.info({ format: to, title }, 'the store is brought forward');
    },
  });
}

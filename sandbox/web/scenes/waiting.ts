import type { State, Store } from '../state.ts';

/** A story whose picture does not come in this time has failed. */
const longestWaitMs = 60_000;

/** Waits until the state is so. @throws Error when the story is ended, or it takes too long */
export function until(
  store: Store,
  isSo: (state: State) => boolean,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = AbortSignal.any([signal, AbortSignal.timeout(longestWaitMs)]);
    const settle = (state: State): void => {
      if (!isSo(state)) return;
      end();
      resolve();
    };
    const fail = (): void => {
      end();
      reject(new Error('What was to be seen has not come'));
    };
    const unwatch = store.onChange(settle);
    const end = (): void => {
      unwatch();
      late.removeEventListener('abort', fail);
    };
    late.addEventListener('abort', fail);
    if (late.aborted) fail();
    else settle(store.state);
  });
}

/** Stands still. @throws Error when the story is ended */
export function rest(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new Error('The story was ended'));
    });
  });
}

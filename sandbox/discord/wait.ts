import { systemClock } from '../../src/lib/clock.ts';

/**
 * Waits until a probe finds something, looking again after each change. The limit is in real time: it only turns a
 * hanging test into a message.
 * @throws Error naming `what` when it does not come in time, or what the probe throws
 */
export function waitFor<T>(wait: {
  probe: () => T | undefined | null | false;
  what: string;
  timeoutMs: number;
  onChange: (listener: () => void) => () => void;
}): Promise<T> {
  return new Promise((resolve, reject) => {
    let stopListening = (): void => undefined;
    const cancel = systemClock.after(wait.timeoutMs, () => {
      stopListening();
      reject(new Error(`Waited ${wait.timeoutMs} ms in vain for ${wait.what}`));
    });
    const look = (): void => {
      try {
        const found = wait.probe();
        if (found === undefined || found === null || found === false) return;
        cancel();
        stopListening();
        resolve(found);
      } catch (error) {
        cancel();
        stopListening();
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    stopListening = wait.onChange(look);
    look();
  });
}

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { FromTown, ToTown, TownData, TownNow } from './messages.ts';

/** The town, from outside. */
export interface Town {
  /** With which the bot finds it. */
  readonly environment: Readonly<Record<string, string>>;
  /**
   * Lets its time pass, until nothing is under way there any more, or hangs.
   * @returns whether nothing is
   */
  pass(ms: number): Promise<boolean>;
  look(): Promise<TownNow>;
  close(): Promise<void>;
}

/** Builds the town in a process of its own. */
export async function openTown(data: TownData): Promise<Town> {
  const path = fileURLToPath(new URL('./town.ts', import.meta.url));
  const execArgv = ['--import', import.meta.resolve('tsx')];
  const child = fork(path, [JSON.stringify(data)], { execArgv });
  const ended = new AbortController();
  child.once('exit', () => {
    ended.abort(new Error('The town has ended'));
  });
  const say = (message: ToTown): void => {
    child.send(message);
  };
  async function hear<Kind extends FromTown['kind']>(
    kind: Kind,
  ): Promise<Extract<FromTown, { kind: Kind }>> {
    const [message] = (await once(child, 'message', { signal: ended.signal })) as [FromTown];
    if (!isOf(message, kind)) throw new Error(`The town said ${message.kind}`);
    return message;
  }
  const { environment } = await hear('open');
  return {
    environment,
    pass: async (ms) => {
      say({ kind: 'pass', ms });
      return (await hear('passed')).quiet;
    },
    look: async () => {
      say({ kind: 'look' });
      return (await hear('seen')).now;
    },
    close: async () => {
      if (ended.signal.aborted) return;
      say({ kind: 'end' });
      await once(child, 'exit');
    },
  };
}

function isOf<Kind extends FromTown['kind']>(
  message: FromTown,
  kind: Kind,
): message is Extract<FromTown, { kind: Kind }> {
  return message.kind === kind;
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

const askedSchema = z.object({ asked: z.int(), newestAt: z.number(), questions: z.int() });

/** The process of `upstream.ts`. */
export interface CrowdedGateway {
  readonly url: string;
  /** How many questions it was asked so far. */
  questions(): Promise<number>;
  /**
   * Waits until it was asked about so many tasks.
   * @returns when it was asked about the last of them for the first time, in milliseconds since the epoch
   */
  allAsked(count: number): Promise<number>;
  stop(): Promise<void>;
}

const patienceMs = 120_000;

/** @param program what Node is given to run it */
export async function startGateway(program: string): Promise<CrowdedGateway> {
  const gateway = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [url] = z.tuple([z.url()]).parse(await once(createInterface(gateway.stdout), 'line'));
  const look = async (): Promise<z.infer<typeof askedSchema>> =>
    askedSchema.parse(await (await fetch(url)).json());
  return {
    url,
    questions: async () => (await look()).questions,
    allAsked: async (count) => {
      const until = Date.now() + patienceMs;
      while (Date.now() < until) {
        const { asked, newestAt } = await look();
        if (asked >= count) return newestAt;
        await pause(100);
      }
      throw new Error('The bot does not ask about all of its jobs');
    },
    stop: async () => {
      gateway.kill();
      await once(gateway, 'exit');
    },
  };
}

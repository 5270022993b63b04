import type { z } from 'zod';
import { askPatiently, parse, type Reply } from './ask.ts';
import type { DoctorParts } from './parts.ts';

/** Discord did not answer with what was asked for. */
export class DiscordSaysNo extends Error {
  override readonly name = 'DiscordSaysNo';
  readonly status: number;

  constructor(path: string, status: number) {
    super(`Discord answered ${path} with HTTP ${status}`);
    this.status = status;
  }
}

/** Reads Discord's API with the bot's token. */
export interface DiscordApi {
  /** @param path behind the version @throws {DiscordSaysNo} for anything but a 200 */
  get<T>(path: string, schema: z.ZodType<T>, signal: AbortSignal): Promise<T>;
  /** The answer as it is, with how long it was under way. */
  measure(path: string, signal: AbortSignal): Promise<Measured>;
}

interface Measured extends Reply {
  /** By our clock: when it was asked, and when the answer was there. */
  readonly from: number;
  readonly to: number;
}

export function createDiscordApi({ config, ask, clock }: DoctorParts): DiscordApi {
  const { apiUrl, token } = config.discord;
  const patiently = askPatiently(ask, clock);
  const question = (path: string, signal: AbortSignal) => ({
    url: `${apiUrl}/v10${path}`,
    headers: { authorization: `Bot ${token.reveal()}` },
    signal,
  });
  return {
    get: async (path, schema, signal) => {
      const { status, text } = await patiently(question(path, signal));
      if (status !== 200) throw new DiscordSaysNo(path, status);
      return schema.parse(parse(text));
    },
    measure: async (path, signal) => {
      const from = clock.now();
      const reply = await ask(question(path, signal));
      return { ...reply, from, to: clock.now() };
    },
  };
}

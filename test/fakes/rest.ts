import { DiscordAPIError, type InternalRequest, REST } from 'discord.js';

/** One request as the library was asked to send it. */
export interface RestCall {
  readonly method: string;
  readonly route: string;
  /** `false` where the bot's token is left out. */
  readonly auth: boolean | undefined;
  readonly body: unknown;
  readonly files: readonly { readonly name: string; readonly data: unknown }[] | undefined;
  readonly query: string | undefined;
}

/** A REST client without a network: answers in order, and fails at a call that nobody expects. */
export class FakeRest extends REST {
  readonly calls: RestCall[] = [];
  readonly #answers: unknown[] = [];

  constructor() {
    super({ hashSweepInterval: 0, handlerSweepInterval: 0 });
  }

  /** What the next requests give; an error is thrown. */
  willAnswer(...answers: readonly unknown[]): void {
    this.#answers.push(...answers);
  }

  override async request(options: InternalRequest): Promise<unknown> {
    await Promise.resolve();
    const { method, fullRoute: route, auth, body, files, query } = options;
    this.calls.push({
      method,
      route,
      auth: typeof auth === 'boolean' ? auth : undefined,
      body,
      files: files?.map(({ name, data }) => ({ name, data })),
      query: query?.toString(),
    });
    if (this.#answers.length === 0) throw new Error(`The test expects no ${method} ${route}`);
    const answer = this.#answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  }
}

/** An error as Discord answers it. */
export function discordError(code: number, status = 400): DiscordAPIError {
  const raw = { code, message: `Error ${code}` };
  return new DiscordAPIError(raw, code, status, 'PATCH', 'https://discord.test/x', {
    body: undefined,
    files: undefined,
  });
}

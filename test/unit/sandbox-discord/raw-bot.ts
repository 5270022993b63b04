import { once } from 'node:events';
import { WebSocket } from 'ws';
import { z } from 'zod';
import {
  DiscordSandbox,
  type Invocation,
  type Person,
  type SandboxChannel,
  type SandboxGuild,
  type SandboxUser,
} from '../../../sandbox/discord/index.ts';
import { ManualClock } from '../../../sandbox/manual-clock.ts';

const packetSchema = z.looseObject({
  op: z.number(),
  t: z.string().nullish(),
  s: z.number().nullish(),
  d: z.unknown().optional(),
});

const interactionSchema = z.looseObject({ id: z.string(), token: z.string(), type: z.number() });

export type RawInteraction = z.infer<typeof interactionSchema>;

/** What an error answer says; success bodies pass as they are. */
const replySchema = z.looseObject({ code: z.number().optional(), id: z.string().optional() });

export interface RawReply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: z.infer<typeof replySchema>;
}

export interface RawRequest {
  readonly method?: string;
  readonly path: string;
  readonly body?: unknown;
  readonly files?: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
  readonly authorization?: string;
}

/** A bot of sockets only: it sends what it is told, right or wrong. */
export class RawBot {
  readonly interactions: RawInteraction[] = [];
  readonly packets: z.infer<typeof packetSchema>[] = [];
  closeCode: number | undefined;
  readonly #sandbox: DiscordSandbox;
  readonly #socket: WebSocket;

  private constructor(sandbox: DiscordSandbox, socket: WebSocket) {
    this.#sandbox = sandbox;
    this.#socket = socket;
    socket.on('message', (raw: Buffer) => {
      const packet = packetSchema.parse(JSON.parse(raw.toString('utf8')));
      this.packets.push(packet);
      if (packet.t === 'INTERACTION_CREATE')
        this.interactions.push(interactionSchema.parse(packet.d));
    });
    socket.on('close', (code: number) => {
      this.closeCode = code;
    });
  }

  static async connect(sandbox: DiscordSandbox): Promise<RawBot> {
    const socket = new WebSocket(
      `${sandbox.apiUrl.replace('http', 'ws').replace('/api', '')}?v=10`,
    );
    const bot = new RawBot(sandbox, socket);
    await once(socket, 'open');
    return bot;
  }

  static async login(sandbox: DiscordSandbox, intents = 0): Promise<RawBot> {
    const bot = await RawBot.connect(sandbox);
    bot.send(2, { token: sandbox.token, intents, properties: {} });
    await sandbox.gateway.ready();
    return bot;
  }

  send(op: number, data: unknown): void {
    this.#socket.send(JSON.stringify({ op, d: data }));
  }

  /** Waits for a packet. */
  async until(
    fits: (packet: z.infer<typeof packetSchema>) => boolean,
  ): Promise<z.infer<typeof packetSchema>> {
    for (;;) {
      const found = this.packets.find(fits);
      if (found !== undefined) return found;
      await once(this.#socket, 'message');
    }
  }

  async closed(): Promise<number> {
    if (this.closeCode === undefined) await once(this.#socket, 'close');
    return this.closeCode ?? 0;
  }

  close(): void {
    this.#socket.terminate();
  }

  /** The newest interaction that arrives next, or has arrived since `after`. */
  async interaction(after = this.interactions.length): Promise<RawInteraction> {
    for (;;) {
      const found = this.interactions[after];
      if (found !== undefined) return found;
      await once(this.#socket, 'message');
    }
  }

  async request(request: RawRequest): Promise<RawReply> {
    const { body, files } = request;
    const headers = new Headers({
      authorization: request.authorization ?? `Bot ${this.#sandbox.token}`,
    });
    let payload: string | FormData | undefined;
    if (files !== undefined) {
      payload = new FormData();
      payload.set('payload_json', JSON.stringify(body ?? {}));
      for (const [index, file] of files.entries()) {
        payload.set(`files[${index}]`, new Blob([file.bytes]), file.name);
      }
    } else if (body !== undefined) {
      headers.set('content-type', 'application/json');
      payload = JSON.stringify(body);
    }
    const reply = await fetch(`${this.#sandbox.apiUrl}/v10${request.path}`, {
      method: request.method ?? (payload === undefined ? 'GET' : 'POST'),
      headers,
      ...(payload === undefined ? {} : { body: payload }),
    });
    const text = await reply.text();
    const parsed: unknown = text === '' || text.startsWith('[') ? {} : JSON.parse(text);
    return { status: reply.status, headers: reply.headers, body: replySchema.parse(parsed) };
  }

  answer(interaction: RawInteraction, body: unknown, query = ''): Promise<RawReply> {
    return this.request({
      path: `/interactions/${interaction.id}/${interaction.token}/callback${query}`,
      body,
    });
  }

  edit(interaction: RawInteraction, body: unknown, files?: RawRequest['files']): Promise<RawReply> {
    const path = this.webhook(interaction, '/messages/@original');
    return this.request({ method: 'PATCH', path, body, ...(files === undefined ? {} : { files }) });
  }

  followUp(interaction: RawInteraction, body: unknown): Promise<RawReply> {
    return this.request({ path: this.webhook(interaction, ''), body });
  }

  webhook(interaction: RawInteraction, rest: string): string {
    return `/webhooks/${this.#sandbox.application.id}/${interaction.token}${rest}`;
  }

  register(commands: unknown, guildId?: string): Promise<RawReply> {
    const scope = guildId === undefined ? '' : `/guilds/${guildId}`;
    const path = `/applications/${this.#sandbox.application.id}${scope}/commands`;
    return this.request({ method: 'PUT', path, body: commands });
  }
}

/** A small Discord on a clock that stands still, with a bot that knows `/draw`. */
export interface Stage {
  readonly clock: ManualClock;
  readonly sandbox: DiscordSandbox;
  readonly bot: RawBot;
  readonly guild: SandboxGuild;
  readonly channel: SandboxChannel;
  readonly user: SandboxUser;
  readonly person: Person;
  /** Runs `/draw` and answers it. */
  draw(
    body: unknown,
  ): Promise<{ interaction: RawInteraction; invocation: Invocation; reply: RawReply }>;
  close(): Promise<void>;
}

export const drawCommand = {
  name: 'draw',
  description: 'Draws',
  contexts: [0, 1, 2],
  integration_types: [0, 1],
};

export async function openStage(): Promise<Stage> {
  const clock = new ManualClock(Date.UTC(2026, 0, 1));
  const sandbox = await DiscordSandbox.start({ clock });
  const bot = await RawBot.login(sandbox);
  const guild = sandbox.createGuild();
  const channel = sandbox.createChannel(guild);
  const user = sandbox.createUser({ username: 'ann', displayName: 'Ann' });
  const person = sandbox.person(user, { guild, channel });
  await bot.register([drawCommand]);
  return {
    clock,
    sandbox,
    bot,
    guild,
    channel,
    user,
    person,
    draw: (body) => drawAs(bot, person, body),
    close: async () => {
      bot.close();
      await sandbox.stop();
    },
  };
}

/** Runs `/draw` as someone and answers it. */
export async function drawAs(
  bot: RawBot,
  person: Person,
  body: unknown,
): Promise<{ interaction: RawInteraction; invocation: Invocation; reply: RawReply }> {
  const arriving = bot.interaction();
  const running = person.run('draw');
  const interaction = await arriving;
  const reply = await bot.answer(interaction, body);
  return { interaction, reply, invocation: await running };
}

import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import {
  DiscordSandbox,
  type Person,
  type SandboxChannel,
  type SandboxGuild,
} from '../../sandbox/discord/index.ts';

/** A local Discord for one bot, and somebody who uses it. */
export interface Scene {
  readonly discord: DiscordSandbox;
  readonly guild: SandboxGuild;
  readonly channel: SandboxChannel;
  readonly person: Person;
}

export async function openScene(): Promise<Scene> {
  const discord = await DiscordSandbox.start();
  const guild = discord.createGuild({ name: 'Studio' });
  const channel = discord.createChannel(guild, { name: 'pictures' });
  const person = discord.person(discord.createUser({ username: 'ada' }), { guild, channel });
  return { discord, guild, channel, person };
}

/** Something that a person types, and how long until the bot is at rest again. */
export interface Deed {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
  /** What is acknowledged is filled in later. */
  readonly isFilledIn: boolean;
}

/** Between two interactions, so that each is alone. */
const restMs = 15;
const startOfRequest = 'http.server.request.start';
const requestSchema = z.object({ request: z.instanceof(IncomingMessage) });

/**
 * Does it once. What the local Discord itself does, before it sends and after it has heard the head of the
 * request, does not count.
 * @returns milliseconds from an interaction on the gateway's socket to its callback
 */
export async function timeOnce({ discord, person }: Scene, deed: Deed): Promise<number> {
  let heard: number | undefined;
  const hear = (message: unknown): void => {
    const { request } = requestSchema.parse(message);
    if (request.url?.includes('/callback') === true) heard ??= performance.now();
  };
  subscribe(startOfRequest, hear);
  try {
    const answer = person.run(deed.command, { ...deed.options });
    const sent = performance.now();
    const invocation = await answer;
    if (heard === undefined) throw new Error(`/${deed.command} was not acknowledged`);
    if (deed.isFilledIn) {
      await discord.waitFor(() => invocation.message().content !== '', 'the answer to be there');
    }
    return heard - sent;
  } finally {
    unsubscribe(startOfRequest, hear);
    await pause(restMs);
  }
}

/** As the bot itself registers what can be typed, for one that does not. */
export async function registerCommands({ discord }: Scene): Promise<void> {
  const commands = [
    {
      name: 'imagine',
      description: 'Draws a picture',
      options: [{ type: 3, name: 'prompt', description: 'What to draw', required: true }],
    },
  ];
  await ask(discord, 'PUT', `/applications/${discord.application.id}/commands`, commands);
}

const createdSchema = z.object({ id: z.string() });

/** Writes messages as the bot. @returns their ids */
export async function writeMessages(scene: Scene, count: number): Promise<readonly string[]> {
  const { discord, channel } = scene;
  const ids: string[] = [];
  while (ids.length < count) {
    const path = `/channels/${channel.id}/messages`;
    const message = await ask(discord, 'POST', path, { content: 'Waiting' });
    ids.push(createdSchema.parse(message).id);
  }
  return ids;
}

async function ask(
  { apiUrl, token }: DiscordSandbox,
  method: string,
  path: string,
  body: unknown,
): Promise<unknown> {
  const headers = { authorization: `Bot ${token}`, 'content-type': 'application/json' };
  const answer = await fetch(`${apiUrl}/v10${path}`, {
    method,
    headers,
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`Discord answered ${answer.status} to ${path}`);
  return answer.json();
}

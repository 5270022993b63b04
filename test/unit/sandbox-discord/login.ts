import { Client, Events, type Interaction } from 'discord.js';
import type { DiscordSandbox } from '../../../sandbox/discord/index.ts';

/** Logs the real client in; what goes wrong in it lands in `failures`. */
export async function loginClient(sandbox: DiscordSandbox, failures: unknown[]): Promise<Client> {
  const client = new Client({ intents: [], rest: { api: sandbox.apiUrl } });
  client.on(Events.Error, (error) => failures.push(error));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(sandbox.token);
  await ready;
  return client;
}

/** Lets the bot do something with every interaction. */
export function onInteraction(
  client: Client,
  failures: unknown[],
  handle: (interaction: Interaction) => Promise<unknown>,
): void {
  client.on(Events.InteractionCreate, (interaction) => {
    handle(interaction).catch((error: unknown) => failures.push(error));
  });
}

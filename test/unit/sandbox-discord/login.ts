import { createRequire } from 'node:module';
import { Client, Events, type Interaction, type RESTOptions } from 'discord.js';
import type { DiscordSandbox } from '../../../sandbox/discord/index.ts';

/** The HTTP client that the library brings along, as it would find it in a process of its own. */
interface OwnHttpClient {
  readonly Agent: new () => NonNullable<RESTOptions['agent']>;
}

const { resolve } = createRequire(import.meta.url);
const { Agent } = createRequire(resolve('@discordjs/rest'))('undici') as OwnHttpClient;

/** Logs the real client in; what goes wrong in it lands in `failures`. */
export async function loginClient(sandbox: DiscordSandbox, failures: unknown[]): Promise<Client> {
  // Named: in this process another version of it may have come first, which cannot read its forms.
  const rest = { api: sandbox.apiUrl, agent: new Agent() };
  const client = new Client({ intents: [], rest });
  client.on(Events.Error, (error) => failures.push(error));
  const ready = new Promise((done) => client.once(Events.ClientReady, done));
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

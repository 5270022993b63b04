import type { Clock } from '../src/lib/clock.ts';
import {
  DiscordSandbox,
  type Person,
  type SandboxChannel,
  type SandboxGuild,
} from './discord/index.ts';
import { type MidjourneyProxyOptions, MidjourneyProxySandbox } from './upstreams/index.ts';

export interface StageOptions {
  readonly clock?: Clock;
  readonly upstream?: MidjourneyProxyOptions;
  /** The largest file that the server and its people may upload, in bytes. */
  readonly uploadLimit?: number;
}

/** A Discord with one server and one channel, and an upstream: all that a bot needs around it. */
export interface Stage {
  readonly discord: DiscordSandbox;
  readonly upstream: MidjourneyProxySandbox;
  readonly guild: SandboxGuild;
  readonly channel: SandboxChannel;
  /** Somebody in that channel. */
  person(username: string): Person;
  /**
   * The environment with which the bot finds both.
   * @param storeUrl where it keeps its jobs
   */
  environment(storeUrl: string): Record<string, string>;
  stop(): Promise<void>;
}

export async function openStage({
  clock,
  upstream,
  uploadLimit,
}: StageOptions = {}): Promise<Stage> {
  const limit = uploadLimit === undefined ? {} : { attachmentSizeLimit: uploadLimit };
  const time = clock === undefined ? {} : { clock };
  const discord = await DiscordSandbox.start(time);
  const gateway = await MidjourneyProxySandbox.start({ ...time, auth: 'bearer', ...upstream });
  const server = discord.createGuild({ name: 'Studio', ...limit });
  const channel = discord.createChannel(server, { name: 'pictures' });
  return {
    discord,
    upstream: gateway,
    guild: server,
    channel,
    person: (username) =>
      discord.person(discord.createUser({ username, ...limit }), { guild: server, channel }),
    environment: (storeUrl) => ({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      MIDJOURNEY_PROXY_URL: gateway.url,
      MIDJOURNEY_PROXY_KEY: gateway.key,
      MIDJOURNEY_PROXY_AUTH: upstream?.auth ?? 'bearer',
      STORE_URL: storeUrl,
      POLL_MIN_MS: '300',
      PROGRESS_EDIT_MS: '300',
    }),
    stop: async () => {
      await discord.stop();
      await gateway.stop();
    },
  };
}

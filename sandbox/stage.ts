import { type UpstreamName, upstreamNames } from '../src/config/upstreams.ts';
import type { Clock } from '../src/lib/clock.ts';
import {
  DiscordSandbox,
  type Person,
  type SandboxChannel,
  type SandboxGuild,
} from './discord/index.ts';
import {
  type KieOptions,
  KieSandbox,
  type MidjourneyProxyOptions,
  MidjourneyProxySandbox,
  type NanoGptOptions,
  NanoGptSandbox,
  type UpstreamSandbox,
} from './upstreams/index.ts';

export interface StageOptions {
  readonly clock?: Clock;
  /** Those that the bot is told of, its default first; midjourney-proxy alone unless told. */
  readonly upstreams?: readonly UpstreamName[];
  /** How fast all of them work, and how large their pictures are. */
  readonly pace?: { readonly paceMs: number; readonly cellSize: number };
  readonly proxy?: MidjourneyProxyOptions;
  readonly kie?: KieOptions;
  readonly nanogpt?: NanoGptOptions;
  /** The largest file that the server and its people may upload, in bytes. */
  readonly uploadLimit?: number;
}

/** The local upstreams, one per dialect; only those that the bot is told of hear from it. */
export interface StagedUpstreams extends Readonly<Record<UpstreamName, UpstreamSandbox>> {
  readonly 'midjourney-proxy': MidjourneyProxySandbox;
  readonly kie: KieSandbox;
  readonly nanogpt: NanoGptSandbox;
}

/** A Discord with one server and one channel, and upstreams: all that a bot needs around it. */
export interface Stage {
  readonly discord: DiscordSandbox;
  readonly upstreams: StagedUpstreams;
  /** The bot's default upstream. */
  readonly upstream: UpstreamSandbox;
  readonly guild: SandboxGuild;
  readonly channel: SandboxChannel;
  /** Somebody in that channel. */
  person(username: string): Person;
  /**
   * The environment with which the bot finds all of it.
   * @param storeUrl where it keeps its jobs
   */
  environment(storeUrl: string): Record<string, string>;
  stop(): Promise<void>;
}

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const { clock, uploadLimit, upstreams: names = ['midjourney-proxy'] } = options;
  const limit = uploadLimit === undefined ? {} : { attachmentSizeLimit: uploadLimit };
  const discord = await DiscordSandbox.start(clock === undefined ? {} : { clock });
  const upstreams = await openUpstreams(options);
  const guild = discord.createGuild({ name: 'Studio', ...limit });
  const channel = discord.createChannel(guild, { name: 'pictures' });
  const [first = 'midjourney-proxy'] = names;
  return {
    discord,
    upstreams,
    upstream: upstreams[first],
    guild,
    channel,
    person: (username) =>
      discord.person(discord.createUser({ username, ...limit }), { guild, channel }),
    environment: (storeUrl) => ({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      ...Object.fromEntries(
        names.flatMap((name) => Object.entries(variablesOf(name, upstreams, options))),
      ),
      DEFAULT_UPSTREAM: first,
      STORE_URL: storeUrl,
      POLL_MIN_MS: '300',
      PROGRESS_EDIT_MS: '300',
    }),
    stop: async () => {
      await discord.stop();
      await Promise.all(upstreamNames.map((name) => upstreams[name].stop()));
    },
  };
}

async function openUpstreams(options: StageOptions): Promise<StagedUpstreams> {
  const { clock, pace, proxy, kie, nanogpt } = options;
  const common = { ...(clock === undefined ? {} : { clock }), ...pace };
  return {
    'midjourney-proxy': await MidjourneyProxySandbox.start({ ...common, auth: 'bearer', ...proxy }),
    kie: await KieSandbox.start({ ...common, ...kie }),
    nanogpt: await NanoGptSandbox.start({ ...common, ...nanogpt }),
  };
}

/** What an operator would set to turn this upstream on. */
function variablesOf(
  name: UpstreamName,
  upstreams: StagedUpstreams,
  { proxy, kie }: StageOptions,
): Record<string, string> {
  const { url, key } = upstreams[name];
  switch (name) {
    case 'midjourney-proxy':
      return {
        MIDJOURNEY_PROXY_URL: url,
        MIDJOURNEY_PROXY_KEY: key,
        MIDJOURNEY_PROXY_AUTH: proxy?.auth ?? 'bearer',
      };
    case 'kie':
      return {
        KIE_API_KEY: key,
        KIE_API_URL: url,
        KIE_UPLOAD_URL: url,
        ...(kie?.webhookKey === undefined ? {} : { KIE_WEBHOOK_KEY: kie.webhookKey }),
      };
    case 'nanogpt':
      return { NANOGPT_API_KEY: key, NANOGPT_API_URL: url };
  }
}

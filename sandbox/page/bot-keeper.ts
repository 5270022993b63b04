import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UpstreamName } from '../../src/config/upstreams.ts';
import { type StartingBot, spawnBot } from '../bot-process.ts';
import { openBundles } from '../bundle.ts';
import type { Stage } from '../stage.ts';
import { Watchers } from '../watchers.ts';

/** Whether the bot runs. */
export type BotState = 'starting' | 'running' | 'stopped';

/** What a job costs here, in USD: budgets need to know. */
const prices = { MIDJOURNEY_PROXY_PRICES: '0.04', KIE_PRICES: '0.04', NANOGPT_PRICES: '0.04' };

/** Keeps one bot on one store: it can be killed and started again, and told of another upstream. */
export class BotKeeper {
  readonly watchers = new Watchers();
  readonly #stage: Stage;
  readonly #command: readonly string[];
  readonly #folder: string;
  readonly #removeBundle: () => Promise<void>;
  #bot: StartingBot | undefined;
  #started: Promise<void> = Promise.resolve();
  #isClosed = false;
  #state: BotState = 'stopped';
  #upstream: UpstreamName;

  private constructor(
    stage: Stage,
    parts: {
      command: readonly string[];
      folder: string;
      upstream: UpstreamName;
      removeBundle: () => Promise<void>;
    },
  ) {
    this.#stage = stage;
    this.#upstream = parts.upstream;
    this.#command = parts.command;
    this.#folder = parts.folder;
    this.#removeBundle = parts.removeBundle;
  }

  /** Builds the bot's program; nothing is started yet. @param upstream its default at first */
  static async open(stage: Stage, upstream: UpstreamName = 'midjourney-proxy'): Promise<BotKeeper> {
    const bundles = await openBundles();
    const command = [await bundles.bundle('src/main.ts')];
    const folder = await mkdtemp(join(tmpdir(), 'easel-page-'));
    return new BotKeeper(stage, {
      command,
      folder,
      upstream,
      removeBundle: () => bundles.remove(),
    });
  }

  get state(): BotState {
    return this.#state;
  }

  /** Its default upstream. */
  get upstream(): UpstreamName {
    return this.#upstream;
  }

  /** Starts it, unless it runs or all is closed. @returns once it is ready, or has ended before that */
  async start(): Promise<void> {
    if (this.#bot === undefined && !this.#isClosed) this.#spawn();
    await this.#started;
  }

  /** Ends it. @param signal SIGKILL as a crash would; SIGTERM lets it finish what it does */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    await this.#bot?.end(signal);
  }

  /**
   * Goes on with another default upstream; jobs under way stay where they are. A bot that does not run
   * has it when it is started.
   */
  async use(upstream: UpstreamName): Promise<void> {
    if (upstream === this.#upstream) return;
    this.#upstream = upstream;
    this.watchers.changed();
    if (this.#bot === undefined) return;
    await this.end('SIGTERM');
    await this.start();
  }

  /** Ends it, for good, and removes what it has stored. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.end('SIGTERM');
    this.watchers.clear();
    await this.#removeBundle();
    await rm(this.#folder, { recursive: true, force: true });
  }

  #spawn(): void {
    const bot = spawnBot(this.#environment(), this.#command);
    this.#bot = bot;
    this.#become('starting');
    void bot.ended.then(() => {
      this.#bot = undefined;
      this.#become('stopped');
    });
    this.#started = bot.ready.then(
      () => {
        if (this.#bot === bot) this.#become('running');
      },
      () => undefined,
    );
  }

  #environment(): Record<string, string> {
    return {
      ...this.#stage.environment(`sqlite://${join(this.#folder, 'easel.sqlite')}`),
      DEFAULT_UPSTREAM: this.#upstream,
      ...prices,
    };
  }

  #become(state: BotState): void {
    this.#state = state;
    this.watchers.changed();
  }
}

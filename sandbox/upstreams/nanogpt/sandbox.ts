import { LocalUpstream } from '../work/local-upstream.ts';
import { Counter } from './counter.ts';
import { type NanoGptOptions, type Settings, settingsOf } from './options.ts';

/**
 * A local NanoGPT over a real socket: image and video tasks on an injected clock, a balance, the
 * several shapes its answers come in, and pictures drawn from their prompts behind links that end.
 * Its `url` has neither `/api` nor `/v1`.
 */
export class NanoGptSandbox extends LocalUpstream<Counter> {
  private constructor(settings: Settings) {
    super(settings, (surroundings) => new Counter(settings, surroundings));
  }

  /** Listens on 127.0.0.1. Rejects if the port is taken. */
  static async start(options: NanoGptOptions = {}): Promise<NanoGptSandbox> {
    const settings = settingsOf(options);
    const sandbox = new NanoGptSandbox(settings);
    await sandbox.listen(settings.port);
    return sandbox;
  }

  /** US dollars left. */
  get balance(): number {
    return this.trade.studio.purse.balance;
  }

  /** US dollars charged and not given back. */
  get paid(): number {
    return this.trade.studio.purse.paid;
  }

  /** How often a picture or film was asked for with the API's key, which is refused. */
  get keyLeaks(): number {
    return this.trade.studio.gallery.keyLeaks;
  }
}

import { LocalUpstream } from '../work/local-upstream.ts';
import { Counter } from './counter.ts';
import { type KieOptions, type Settings, settingsOf } from './options.ts';

/**
 * A local kie.ai over a real socket: tasks on an injected clock, credits, signed callbacks, uploads,
 * and pictures drawn from their prompts. Its `url` is both the API's and the upload host's address.
 */
export class KieSandbox extends LocalUpstream<Counter> {
  private constructor(settings: Settings) {
    super(settings, (surroundings) => new Counter(settings, surroundings));
  }

  /** Listens on 127.0.0.1. Rejects if the port is taken. */
  static async start(options: KieOptions = {}): Promise<KieSandbox> {
    const settings = settingsOf(options);
    const sandbox = new KieSandbox(settings);
    await sandbox.listen(settings.port);
    return sandbox;
  }

  /** Credits left. */
  get credits(): number {
    return this.trade.studio.purse.balance;
  }

  set credits(amount: number) {
    this.trade.studio.purse.balance = amount;
  }

  /** Credits charged and not given back. */
  get paid(): number {
    return this.trade.studio.purse.paid;
  }

  /** What was refused with 422, oldest first: `generate: prompt is required`. The last two hundred. */
  get violations(): readonly string[] {
    return this.trade.violations.entries;
  }
}

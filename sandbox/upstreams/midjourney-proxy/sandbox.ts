import { LocalUpstream } from '../work/local-upstream.ts';
import { Counter } from './counter.ts';
import { type MidjourneyProxyOptions, type Settings, settingsOf } from './options.ts';
import type { RecordedSubmit } from './receive.ts';
import type { SandboxTask } from './task.ts';

/**
 * A local midjourney-proxy over a real socket: stateful tasks on an injected clock, pictures drawn from
 * their prompts, faults on request, and records of what happened. Its `url` goes up to but excludes `/mj`.
 */
export class MidjourneyProxySandbox extends LocalUpstream<Counter, RecordedSubmit> {
  private constructor(settings: Settings) {
    super(settings, (surroundings) => new Counter(settings, surroundings));
  }

  /** Listens on 127.0.0.1. Rejects if the port is taken. */
  static async start(options: MidjourneyProxyOptions = {}): Promise<MidjourneyProxySandbox> {
    const settings = settingsOf(options);
    const sandbox = new MidjourneyProxySandbox(settings);
    await sandbox.listen(settings.port);
    return sandbox;
  }

  get remix(): boolean {
    return this.trade.house.live.remix;
  }

  set remix(on: boolean) {
    this.trade.house.live.remix = on;
  }

  /** Every task by id, also those that queries forgot; a live view. */
  get tasks(): ReadonlyMap<string, SandboxTask> {
    return this.trade.house.tasks;
  }
}

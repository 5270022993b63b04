import { upstreamNames } from '../../src/config/upstreams.ts';
import type { Stage } from '../stage.ts';
import type { FaultRule } from '../upstreams/index.ts';
import { Watchers } from '../watchers.ts';
import type { FaultKind } from './protocol/control.ts';

type UpstreamFault = Exclude<FaultKind, 'discord-rate-limit' | 'discord-error'>;

/** What befalls the next submit to an upstream; a wrong key befalls everything until it is taken back. */
const upstreamFaults: Readonly<Record<UpstreamFault, FaultRule>> = {
  'lost-answer': { on: 'submit', fault: { kind: 'lost-answer' } },
  'too-many-requests': {
    on: 'submit',
    fault: { kind: 'status', status: 429, headers: { 'retry-after': '5' } },
  },
  failure: { on: 'submit', fault: { kind: 'status', status: 500 } },
  hang: { on: 'submit', fault: { kind: 'hang' } },
  'wrong-key': {
    on: /./,
    fault: { kind: 'status', status: 401, body: { message: 'Unauthorized' } },
    times: Number.POSITIVE_INFINITY,
  },
};

/** So many can wait at once. */
const mostWaiting = 20;

/** What befalls the next edits of messages. */
const editRoute = /messages/;

/** What goes wrong around the bot, on request. */
export class Troubles {
  readonly watchers = new Watchers();
  readonly #stage: Stage;
  #waiting: FaultKind[] = [];

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Those that have not struck yet, oldest first. */
  get waiting(): readonly FaultKind[] {
    return this.#waiting;
  }

  /** @throws Error where too many wait already */
  inject(kind: FaultKind): void {
    if (this.#waiting.length >= mostWaiting) throw new Error('Too many faults wait already');
    const { discord, upstreams } = this.#stage;
    this.#waiting.push(kind);
    this.watchers.changed();
    const onStruck = (): void => {
      if (kind !== 'wrong-key') this.#strike(kind);
    };
    if (kind === 'discord-rate-limit') {
      const fault = { kind: 'rate-limit', retryAfterMs: 3_000 } as const;
      discord.faults.add({ method: 'PATCH', route: editRoute, fault, times: 1, onStruck });
      return;
    }
    if (kind === 'discord-error') {
      const fault = { kind: 'status', status: 503 } as const;
      discord.faults.add({ method: 'PATCH', route: editRoute, fault, times: 1, onStruck });
      return;
    }
    // Whichever upstream hears of the next job: the bot may use any of them.
    const undos: (() => void)[] = [];
    for (const name of upstreamNames) {
      const rule = upstreamFaults[kind];
      const struck = (): void => {
        if (rule.times === undefined) for (const undo of undos) undo();
        onStruck();
      };
      undos.push(upstreams[name].faults.add({ ...rule, onStruck: struck }));
    }
  }

  /** Takes back all that have not struck, and those that go on. */
  clear(): void {
    const { discord, upstreams } = this.#stage;
    discord.faults.clear();
    for (const name of upstreamNames) upstreams[name].faults.clear();
    this.#waiting = [];
    this.watchers.changed();
  }

  #strike(kind: FaultKind): void {
    const index = this.#waiting.indexOf(kind);
    if (index !== -1) this.#waiting = this.#waiting.toSpliced(index, 1);
    this.watchers.changed();
  }
}

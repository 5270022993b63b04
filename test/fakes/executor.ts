import type { BaseInteraction } from 'discord.js';
import type { Intention } from '../../src/discord/definitions.ts';
import { createExecutor, type Executor } from '../../src/discord/executor.ts';
import type { Publisher, Republished } from '../../src/discord/publisher.ts';
import { createDesk } from '../../src/jobs/desk.ts';
import type { JobId } from '../../src/jobs/job.ts';
import type { SeriesId } from '../../src/jobs/request-ids.ts';
import { createSeriesDesk } from '../../src/jobs/series/desk.ts';
import { displayOf } from './display.ts';
import { buttonPress, slashCommand } from './interactions.ts';
import { type LifecycleRig, lifecycleRig } from './lifecycle.ts';
import { FakeRest } from './rest.ts';

/** The real executor and desks; deferrals, the engine and the opener of series are faked. */
export class ExecutorRig {
  readonly life: LifecycleRig = lifecycleRig();
  readonly scheduled: JobId[] = [];
  /** Series that were to be opened. */
  readonly opened: SeriesId[] = [];
  readonly rest = new FakeRest();
  republished: Republished = 'shown';
  /** Whether the person alone was to see what was deferred. */
  readonly deferrals: boolean[] = [];
  /** What a deferral has said in place of nothing. */
  readonly meanwhiles: string[] = [];
  /** What people were told at once, instead of a deferral. */
  readonly tells: string[] = [];
  /** Where jobs were to be shown again. */
  readonly places: Parameters<Publisher['republish']>[1][] = [];
  defer: () => Promise<string | undefined> = () => Promise.resolve('99');
  readonly #executor: Executor;

  constructor() {
    const { jobs, series, clock, screen, log, stopping } = this.life;
    const engine = {
      schedule: (jobId: JobId) => this.scheduled.push(jobId),
      stop: () => Promise.resolve(),
    };
    const opener = {
      run: (id: SeriesId) => {
        this.opened.push(id);
        return Promise.resolve();
      },
      stop: () => Promise.resolve(),
    };
    const unexpected = (): Promise<never> => Promise.reject(new Error('Not expected here'));
    const desk = createDesk({ jobs, engine, screen, clock, displayOf, jobTimeoutMs: 900_000 });
    const { rest } = this;
    this.#executor = createExecutor({
      responder: {
        defer: (_interaction, ephemeral, meanwhile) => {
          this.deferrals.push(ephemeral);
          if (meanwhile !== undefined) this.meanwhiles.push(meanwhile.content);
          return this.defer();
        },
        deferUpdate: () => Promise.resolve(),
        tell: (_interaction, { content }) => {
          this.tells.push(content);
          return Promise.resolve();
        },
        ...{ update: unexpected, ask: unexpected, suggest: unexpected },
      },
      publisher: {
        republish: (_job, place) => {
          this.places.push(place);
          return Promise.resolve(this.republished);
        },
      },
      ...{ desk, jobs, clock, logger: log.logger, stopping: stopping.signal },
      seriesDesk: createSeriesDesk({ series, jobs, desk, opener, clock }),
      rest: { callbacks: rest, webhooks: rest, followUps: rest, bot: rest },
    });
  }

  /** @param interaction a command for a plain start, and a press of a button for all else */
  carryOut(
    intention: Intention,
    interaction: BaseInteraction = intention.kind === 'start'
      ? slashCommand('imagine')
      : buttonPress('x'),
  ): Promise<void> {
    return this.#executor.carryOut(intention, interaction);
  }
}

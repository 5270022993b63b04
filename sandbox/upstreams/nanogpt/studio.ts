import { verdictOf } from '../work/banned.ts';
import { Courier } from '../work/courier.ts';
import { idMaker } from '../work/ids.ts';
import { freshJob } from '../work/job.ts';
import type { Surroundings } from '../work/local-upstream.ts';
import { Purse } from '../work/purse.ts';
import { SignedLinks } from '../work/signed-links.ts';
import { Workshop } from '../work/workshop.ts';
import { Gallery } from './gallery.ts';
import type { Settings } from './options.ts';
import type { NanoTask } from './task.ts';
import { steps } from './words.ts';

/** A task that a request asks for, before it is paid for. */
export type Plan = Pick<NanoTask, 'kind' | 'model' | 'price' | 'sheets'> & {
  readonly prompt: string;
};

/** The tasks, the money, and what the tasks made. */
export class Studio {
  readonly settings: Settings;
  readonly workshop: Workshop<NanoTask>;
  readonly purse: Purse;
  readonly gallery: Gallery;
  readonly courier: Courier;
  readonly #nextId: () => string;

  constructor(settings: Settings, { url, changed }: Surroundings) {
    const { clock, key, cellSize: cellSide } = settings;
    this.settings = settings;
    this.purse = new Purse(settings.balance);
    this.courier = new Courier({ clock, settled: changed });
    this.#nextId = idMaker(() => clock.now(), false);
    this.workshop = new Workshop<NanoTask>({
      clock,
      purse: this.purse,
      paceMs: settings.paceMs,
      steps,
      changed,
      ended: (task) => {
        if (task.state === 'done') task.urls = this.gallery.linksOf(task);
      },
    });
    const links = new SignedLinks(clock, key);
    const taskOf = (id: string): NanoTask | undefined => this.workshop.get(id);
    this.gallery = new Gallery({ key, cellSide, baseUrl: url, links, taskOf });
  }

  /**
   * Takes a task on; with 0 paces it ends at once.
   * @throws Refused 402
   */
  begin({ prompt, ...plan }: Plan, paces: 0 | 1): NanoTask {
    const takenAt = this.settings.clock.now();
    const job = freshJob({
      id: this.#nextId(),
      price: plan.price,
      takenAt,
      doom: verdictOf(prompt),
    });
    const task = { ...job, ...plan, urls: [], unknownLeft: this.settings.unknownFirst };
    this.workshop.take(task, paces);
    return task;
  }

  async stop(): Promise<void> {
    this.workshop.stop();
    await this.courier.stop();
  }
}

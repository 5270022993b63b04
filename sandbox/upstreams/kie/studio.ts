import { randomUUID } from 'node:crypto';
import { verdictOf } from '../work/banned.ts';
import { Courier } from '../work/courier.ts';
import { freshJob } from '../work/job.ts';
import type { JsonBody } from '../work/json-body.ts';
import type { Surroundings } from '../work/local-upstream.ts';
import { Purse } from '../work/purse.ts';
import { SignedLinks } from '../work/signed-links.ts';
import { Workshop } from '../work/workshop.ts';
import { callbackOf, signatureOf } from './callback.ts';
import { Gallery } from './gallery.ts';
import type { Settings } from './options.ts';
import { type RecordStyle, recordOf } from './record.ts';
import type { KieTask, Plan } from './task.ts';
import { Uploads } from './uploads.ts';

/** A callback is tried this often (kie.ai docs: Midjourney Image Generation Callbacks). */
const callbackTries = 3;

/** The tasks, what they made, and what was sent in for them. */
export class Studio {
  readonly workshop: Workshop<KieTask>;
  readonly purse: Purse;
  readonly gallery: Gallery;
  readonly uploads: Uploads;
  readonly #settings: Settings;
  readonly #courier: Courier;
  readonly #baseUrl: () => string;

  constructor(settings: Settings, { url, changed }: Surroundings) {
    const { clock, cellSize: cellSide } = settings;
    this.#settings = settings;
    this.#baseUrl = url;
    this.purse = new Purse(settings.credits);
    this.#courier = new Courier({ clock, settled: changed });
    this.workshop = new Workshop<KieTask>({
      clock,
      purse: this.purse,
      paceMs: settings.paceMs,
      steps: [0.5],
      changed,
      ended: (task) => {
        this.#callBack(task);
      },
    });
    const links = new SignedLinks(clock, settings.key);
    const taskOf = (id: string): KieTask | undefined => this.workshop.get(id);
    this.gallery = new Gallery({ cellSide, baseUrl: url, links, taskOf });
    this.uploads = new Uploads({ clock, baseUrl: url, fetch: (address) => this.fetch(address) });
  }

  /**
   * Takes a task on.
   * @throws Refused 402
   */
  begin(plan: Plan, request: JsonBody): KieTask {
    const { taskType, prompt, output, price, paces } = plan;
    const digits = randomUUID().replaceAll('-', '');
    const id = this.#settings.docsIds ? `mj_task_${digits.slice(0, 12)}` : digits;
    const takenAt = this.#settings.clock.now();
    const callBackUrl =
      typeof request['callBackUrl'] === 'string' ? request['callBackUrl'] : undefined;
    const job = freshJob({ id, price, takenAt, doom: verdictOf(prompt) });
    const task = { ...job, taskType, prompt, output, request, callBackUrl };
    this.workshop.take(task, paces);
    return task;
  }

  /** The task as record-info shows it. */
  show(task: KieTask): Record<string, unknown> {
    return recordOf(task, this.#style(task));
  }

  /** What an address of this machine holds; the service's own files without a detour. */
  async fetch(address: string): Promise<Uint8Array | undefined> {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url?.origin !== this.#baseUrl()) return this.#courier.fetch(address);
    const { pathname: path, searchParams: query } = url;
    const uploaded = path.startsWith('/files/');
    const answer = uploaded
      ? this.uploads.answer(path)
      : await this.gallery.answer({ path, query });
    return answer.status === 200 && typeof answer.body !== 'string' ? answer.body : undefined;
  }

  async stop(): Promise<void> {
    this.workshop.stop();
    await this.#courier.stop();
  }

  #style(task: KieTask): RecordStyle {
    return { shape: this.#settings.recordShape, urls: this.gallery.urlsOf(task) };
  }

  #callBack(task: KieTask): void {
    const { callBackUrl: address, id } = task;
    if (address === undefined) return;
    const { webhookKey, clock } = this.#settings;
    const headers = webhookKey === undefined ? {} : signatureOf(id, webhookKey, clock.now());
    const body = callbackOf(task, this.#style(task));
    this.#courier.post({ lane: id, address, body, headers, tries: callbackTries });
  }
}

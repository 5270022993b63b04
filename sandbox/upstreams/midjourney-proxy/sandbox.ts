import { Watchers } from '../../watchers.ts';
import { type Answer, textAnswer } from '../http/answer.ts';
import type { Faults } from '../http/faults.ts';
import type { Incoming } from '../http/incoming.ts';
import { Ring } from '../http/ring.ts';
import { type RecordedRequest, SandboxServer } from '../http/sandbox-server.ts';
import { refuseKey } from './auth.ts';
import { codeAnswer, type EnvelopeStyle } from './envelope.ts';
import { House } from './house.ts';
import { type MidjourneyProxyOptions, type Settings, settingsOf } from './options.ts';
import { answerQuery, idsOf } from './queries.ts';
import { type RecordedSubmit, receiveSubmit } from './receive.ts';
import { type Route, routeOf, topicOf } from './route.ts';
import { isOver, type SandboxTask } from './task.ts';

const submitsKept = 2000;

/**
 * A local midjourney-proxy over a real socket: stateful tasks on an injected clock, pictures drawn from
 * their prompts, faults on request, and records of what happened.
 */
export class MidjourneyProxySandbox {
  readonly #watchers = new Watchers();
  readonly #submits = new Ring<RecordedSubmit>(submitsKept);
  readonly #settings: Settings;
  readonly #house: House;
  readonly #server: SandboxServer;

  private constructor(settings: Settings) {
    this.#settings = settings;
    const changed = (): void => {
      this.#watchers.changed();
    };
    this.#house = new House(settings, { baseUrl: () => this.url, changed });
    this.#server = new SandboxServer({
      clock: settings.clock,
      watchers: this.#watchers,
      dialect: {
        topicOf: (_method, path) => topicOf(path),
        handle: (request) => this.#handle(request),
        codeAnswer: (fault) => codeAnswer(fault, this.#style()),
        forget: (request, answer) => {
          this.#forget(request, answer);
        },
      },
    });
  }

  /** Listens on 127.0.0.1. Rejects if the port is taken. */
  static async start(options: MidjourneyProxyOptions = {}): Promise<MidjourneyProxySandbox> {
    const sandbox = new MidjourneyProxySandbox(settingsOf(options));
    await sandbox.#server.start(sandbox.#settings.port);
    return sandbox;
  }

  /** Closes every connection and ends every timer. */
  async stop(): Promise<void> {
    await this.#house.stop();
    await this.#server.stop();
  }

  /** Base address up to but excluding `/mj`. */
  get url(): string {
    return this.#server.url;
  }

  /** The key requests must carry. */
  get key(): string {
    return this.#settings.key;
  }

  get remix(): boolean {
    return this.#house.live.remix;
  }

  set remix(on: boolean) {
    this.#house.live.remix = on;
  }

  /** Milliseconds a whole grid takes; a new value counts for tasks that start later. */
  get paceMs(): number {
    return this.#house.live.paceMs;
  }

  set paceMs(pace: number) {
    this.#house.live.paceMs = pace;
  }

  /** The submits that were accepted, oldest first; also those whose answer was lost. */
  get submits(): readonly RecordedSubmit[] {
    return this.#submits.entries;
  }

  /** The last thousand requests, oldest first. */
  get requests(): readonly RecordedRequest[] {
    return this.#server.requests;
  }

  /** Every task by id, also those that queries forgot; a live view. */
  get tasks(): ReadonlyMap<string, SandboxTask> {
    return this.#house.tasks;
  }

  /** What goes wrong, on request. */
  get faults(): Faults {
    return this.#server.faults;
  }

  /** The bytes last sent for a picture or film, by path or address; its query does not count. */
  served(pathOrUrl: string): Uint8Array | undefined {
    return this.#server.served(pathOrUrl);
  }

  /** Ends a task at once, well or as its prompt dooms it; a gateway sees it at once. Throws for an unknown task or one that waits for a modal. */
  finish(taskId: string): void {
    const task = this.#house.tasks.get(taskId);
    if (task === undefined) throw new Error(`No task ${taskId}`);
    if (task.status === 'MODAL') throw new Error(`Task ${taskId} waits for its modal`);
    if (!isOver(task)) this.#house.runner.finish(task);
    if (this.#house.flavour.gateway) this.#house.gateway.look(task);
    this.#watchers.changed();
  }

  /** Freezes the progress of all tasks. */
  hold(): void {
    this.#house.runner.hold();
  }

  /** Lets frozen tasks go on. */
  release(): void {
    this.#house.runner.release();
  }

  /** Calls the listener after every request and every change of a task. @returns a function that ends it */
  onChange(listener: () => void): () => void {
    return this.#watchers.onChange(listener);
  }

  /** Waits until the probe gives a value; rejects after `timeoutMs` of real time, 10 s unless told. */
  waitFor<T>(
    probe: () => T | undefined | null | false,
    what: string,
    timeoutMs?: number,
  ): Promise<T> {
    return this.#watchers.waitFor(probe, what, timeoutMs);
  }

  async #handle(request: Incoming): Promise<Answer> {
    const house = this.#house;
    const route = routeOf(request.path, house.flavour);
    if (route.kind === 'file') return house.gallery.answer(request.path);
    if (route.kind === 'image') return this.#relay(route.id);
    const answer = refuseKey(request.headers, this.#settings) ?? (await this.#work(request, route));
    return answer ?? textAnswer('404 page not found', 404);
  }

  /** The gateway's own image link, open to everybody. */
  async #relay(id: string): Promise<Answer> {
    const task = this.#house.find(id);
    if (task === undefined) return textAnswer('midjourney_task_not_found', 404);
    return this.#house.gallery.current(task);
  }

  #work(request: Incoming, route: Route): Promise<Answer | undefined> | Answer | undefined {
    if (route.kind === 'query') return answerQuery(this.#house, request, route);
    if (route.kind !== 'submit') return undefined;
    const record = (entry: RecordedSubmit): void => {
      this.#submits.push(entry);
    };
    return receiveSubmit(this.#house, { request, route, style: this.#style(), record });
  }

  #style(): EnvelopeStyle {
    const { numericResult, clock } = this.#settings;
    return { flavour: this.#house.flavour, numericResult, now: clock.now() };
  }

  #forget(request: Incoming, answer: Answer): void {
    const inPath = /\/task\/(\d+)\//.exec(request.path)?.[1];
    const inAnswer =
      typeof answer.body === 'string' ? /"result":"?(\d+)/.exec(answer.body)?.[1] : undefined;
    for (const id of [inPath, inAnswer, ...idsOf(request.body)]) {
      const task = this.#house.tasks.get(id ?? '');
      if (task !== undefined) task.forgotten = true;
    }
  }
}

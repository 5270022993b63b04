import { type Answer, textAnswer } from '../http/answer.ts';
import type { Incoming } from '../http/incoming.ts';
import type { Dialect } from '../http/sandbox-server.ts';
import type { JobControl, Surroundings, Trade } from '../work/local-upstream.ts';
import { refuseKey } from './auth.ts';
import { codeAnswer, type EnvelopeStyle } from './envelope.ts';
import { House } from './house.ts';
import type { Settings } from './options.ts';
import { answerQuery, idsOf } from './queries.ts';
import { type RecordedSubmit, receiveSubmit } from './receive.ts';
import { type Route, routeOf, topicOf } from './route.ts';
import { isOver } from './task.ts';

/** Where requests arrive: it sends each to whom it concerns. */
export class Counter implements Trade, JobControl {
  readonly house: House;
  readonly dialect: Dialect = {
    topicOf: (_method, path) => topicOf(path),
    handle: (request) => this.#handle(request),
    codeAnswer: (fault) => codeAnswer(fault, this.#style()),
    forget: (request, answer) => {
      this.#forget(request, answer);
    },
  };
  readonly jobs: JobControl = this;
  readonly #settings: Settings;
  readonly #surroundings: Surroundings<RecordedSubmit>;

  constructor(settings: Settings, surroundings: Surroundings<RecordedSubmit>) {
    const { url, changed } = surroundings;
    this.#settings = settings;
    this.#surroundings = surroundings;
    this.house = new House(settings, { baseUrl: url, changed });
  }

  get paceMs(): number {
    return this.house.live.paceMs;
  }

  set paceMs(pace: number) {
    this.house.live.paceMs = pace;
  }

  /** A gateway sees the end at once. Throws also for a task that waits for a modal. */
  finish(taskId: string): void {
    const { house } = this;
    const task = house.tasks.get(taskId);
    if (task === undefined) throw new Error(`No task ${taskId}`);
    if (task.status === 'MODAL') throw new Error(`Task ${taskId} waits for its modal`);
    if (!isOver(task)) house.runner.finish(task);
    if (house.flavour.gateway) house.gateway.look(task);
    this.#surroundings.changed();
  }

  hold(): void {
    this.house.runner.hold();
  }

  release(): void {
    this.house.runner.release();
  }

  stop(): Promise<void> {
    return this.house.stop();
  }

  async #handle(request: Incoming): Promise<Answer> {
    const { house } = this;
    const route = routeOf(request.path, house.flavour);
    if (route.kind === 'file') return house.gallery.answer(request.path);
    if (route.kind === 'image') return this.#relay(route.id);
    const answer = refuseKey(request.headers, this.#settings) ?? (await this.#work(request, route));
    return answer ?? textAnswer('404 page not found', 404);
  }

  /** The gateway's own image link, open to everybody. */
  async #relay(id: string): Promise<Answer> {
    const task = this.house.find(id);
    if (task === undefined) return textAnswer('midjourney_task_not_found', 404);
    return this.house.gallery.current(task);
  }

  #work(request: Incoming, route: Route): Promise<Answer | undefined> | Answer | undefined {
    if (route.kind === 'query') return answerQuery(this.house, request, route);
    if (route.kind !== 'submit') return undefined;
    const record = this.#surroundings.took;
    return receiveSubmit(this.house, { request, route, style: this.#style(), record });
  }

  #style(): EnvelopeStyle {
    const { numericResult, clock } = this.#settings;
    return { flavour: this.house.flavour, numericResult, now: clock.now() };
  }

  #forget(request: Incoming, answer: Answer): void {
    const inPath = /\/task\/(\d+)\//.exec(request.path)?.[1];
    const inAnswer =
      typeof answer.body === 'string' ? /"result":"?(\d+)/.exec(answer.body)?.[1] : undefined;
    for (const id of [inPath, inAnswer, ...idsOf(request.body)]) {
      const task = this.house.tasks.get(id ?? '');
      if (task !== undefined) task.forgotten = true;
    }
  }
}

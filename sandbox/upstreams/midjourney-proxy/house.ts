import { bannedWordOf, doomOf } from '../work/banned.ts';
import { Courier } from '../work/courier.ts';
import { idMaker } from '../work/ids.ts';
import { type Draft, newTask } from './draft.ts';
import { type Flavour, flavours } from './flavour.ts';
import { Gallery } from './gallery.ts';
import { GatewayTable } from './gateway.ts';
import type { Settings } from './options.ts';
import { invalid, type Outcome } from './outcome.ts';
import { showProgress, showResult } from './results.ts';
import { Runner } from './runner.ts';
import type { Task } from './task.ts';
import { finalPromptOf } from './version.ts';
import { taskJson } from './wire.ts';

const tasksKept = 5000;
const longAgo = '执行超时';

/** The tasks and everything that works on them: what submits and queries act upon. */
export class House {
  readonly flavour: Flavour;
  readonly settings: Settings;
  readonly tasks = new Map<string, Task>();
  readonly gallery: Gallery;
  readonly gateway: GatewayTable;
  readonly runner: Runner;
  /** Both may be changed while it runs. */
  readonly live: { remix: boolean; paceMs: number };
  readonly #courier: Courier;
  readonly #baseUrl: () => string;
  readonly #changed: () => void;
  readonly #nextId: () => string;

  constructor(settings: Settings, parts: { baseUrl: () => string; changed: () => void }) {
    const { clock } = settings;
    this.settings = settings;
    this.flavour = flavours[settings.flavour];
    this.live = { remix: settings.remix, paceMs: settings.paceMs };
    this.#baseUrl = parts.baseUrl;
    this.#changed = parts.changed;
    this.#courier = new Courier({ clock, settled: parts.changed });
    this.#nextId = idMaker(() => clock.now(), settings.longIds);
    const taskOf = (id: string): Task | undefined => this.tasks.get(id);
    this.gallery = new Gallery({ cellSide: settings.cellSize, baseUrl: parts.baseUrl, taskOf });
    const show = (task: Task): Record<string, unknown> => this.#show(task);
    this.gateway = new GatewayTable({
      clock,
      everyMs: settings.pollLoopMs,
      show,
      changed: parts.changed,
    });
    this.runner = this.#newRunner(settings);
  }

  /** A task queries may know: neither forgotten nor unknown. */
  find(id: string): Task | undefined {
    const task = this.tasks.get(id);
    return task?.forgotten === true ? undefined : task;
  }

  /** The task as queries show it. */
  jsonOf(task: Task): Record<string, unknown> {
    return this.flavour.gateway ? this.gateway.recordOf(task) : this.#show(task);
  }

  /** Takes a task on, refuses it for its words, or because too many wait. */
  take(draft: Draft): Outcome {
    const word = this.flavour.bannedWords === 'at-once' ? bannedWordOf(draft.prompt) : undefined;
    if (word !== undefined) return { kind: 'refused', why: 'banned', word, prompt: draft.prompt };
    if (!this.runner.hasRoom) return { kind: 'refused', why: 'queue-full' };
    const task = this.#register(draft);
    const ahead = this.#begin(task);
    return { kind: 'accepted', task, ahead };
  }

  /** Opens a task that waits for its modal. */
  await(draft: Draft, freeOfCharge: boolean): Outcome {
    const task = this.#register(draft);
    task.status = 'MODAL';
    task.description = 'Waiting for window confirm';
    Object.assign(task.properties, { finalPrompt: draft.finalPrompt ?? draft.prompt, remix: true });
    return { kind: 'modal', task, freeOfCharge };
  }

  /** Carries on with a task whose modal arrived and whose work is set. */
  resume(task: Task): Outcome {
    const late = bannedWordOf(task.prompt);
    if (late !== undefined && this.flavour.bannedWords === 'at-once') {
      return { kind: 'refused', why: 'banned', word: late, prompt: task.prompt };
    }
    if (!this.runner.hasRoom) return { kind: 'refused', why: 'queue-full' };
    if (task.work === undefined || task.status !== 'MODAL') return invalid('任务状态错误');
    task.onModal = undefined;
    task.status = 'NOT_START';
    return { kind: 'accepted', task, ahead: this.#begin(task) };
  }

  async stop(): Promise<void> {
    this.runner.stop();
    this.gateway.stop();
    await this.#courier.stop();
  }

  #newRunner({ clock, concurrency, queue, extraButtons }: Settings): Runner {
    const buttons = { shown: this.flavour.buttons, extra: extraButtons };
    return new Runner({
      clock,
      concurrency,
      queue,
      paceMs: () => this.live.paceMs,
      complete: (task) => {
        showResult(task, this.gallery, buttons);
      },
      progressed: (task, percent) => {
        showProgress(task, percent, this.gallery);
      },
      changed: (task) => {
        this.#announce(task);
      },
    });
  }

  #begin(task: Task): number {
    const hidden = bannedWordOf(task.prompt) === undefined ? undefined : '可能包含敏感词';
    task.doom = doomOf(task.prompt) ?? hidden;
    if (task.work?.kind !== 'text') {
      task.finalPrompt = finalPromptOf(task.finalPrompt);
      task.properties['finalPrompt'] = task.finalPrompt;
    }
    const ahead = this.runner.admit(task);
    this.#changed();
    return ahead;
  }

  #register(draft: Draft): Task {
    this.#makeRoom();
    const { flavour, settings } = this;
    const task = newTask(draft, { id: this.#nextId(), now: settings.clock.now(), flavour });
    this.tasks.set(task.id, task);
    if (flavour.gateway) this.gateway.follow(task);
    return task;
  }

  /** Gives up the oldest task when there are too many. */
  #makeRoom(): void {
    const oldest = this.tasks.values().next();
    if (this.tasks.size < tasksKept || oldest.done === true) return;
    this.runner.fail(oldest.value, longAgo);
    this.tasks.delete(oldest.value.id);
    this.gateway.forget(oldest.value.id);
  }

  #show(task: Task): Record<string, unknown> {
    return taskJson(task, {
      flavour: this.flavour,
      sizeOf: (each) => this.gallery.sizeOf(each),
      imageLink: (each) =>
        `${this.#baseUrl()}/mj/image/${each.id}?rand=${this.settings.clock.now()}`,
    });
  }

  #announce(task: Task): void {
    const address = task.notifyHook;
    if (address !== undefined) {
      this.#courier.post({ lane: task.id, address, body: this.#show(task) });
    }
    this.#changed();
  }
}

import type { UpstreamName } from '../../src/config/upstreams.ts';
import type {
  Ability,
  Balance,
  Callback,
  CallbackReading,
  CancelOutcome,
  FindOutcome,
  Objection,
  Sketch,
  SubmitContext,
  SubmitOutcome,
  SubmitRequest,
  TaskSnapshot,
  Upstream,
} from '../../src/upstreams/port.ts';

/** An answer, an error to throw, or a function that gives either when it is called. */
type Answer<T> = T | Error | (() => Promise<T>);
type Reply<T> = () => Promise<T>;

/** An upstream that says what the test told it to, once per call; a call too many fails. */
export class FakeUpstream implements Upstream {
  readonly name: UpstreamName;
  /** The model that draws where none is said. */
  defaultModel: string | undefined;
  /** Flags that it does not know what becomes of. */
  doubts: readonly string[] = [];
  /** What it says against any sketch. */
  objection: Objection | undefined;
  /** What it can do beside pictures out of words. */
  readonly abilities = new Set<Ability>();
  /** What it says of every callback; undefined: the test expects none. */
  reading: CallbackReading | undefined;
  /** What becomes of every wish to cancel. */
  cancelOutcome: CancelOutcome = 'cannot-cancel';
  /** The seed of every picture, or why it cannot be told. */
  seed: string | undefined | Error;
  readonly sketches: Sketch[] = [];
  readonly callbacks: Callback[] = [];
  readonly cancelled: string[] = [];
  readonly submits: { readonly request: SubmitRequest; readonly context: SubmitContext }[] = [];
  readonly queries: (readonly string[])[] = [];
  readonly finds: string[] = [];
  readonly #outcomes: Reply<SubmitOutcome>[] = [];
  readonly #found: Reply<string | FindOutcome | undefined>[] = [];
  #snapshots: Reply<TaskSnapshot | undefined>[] = [];

  constructor(name: UpstreamName = 'midjourney-proxy') {
    this.name = name;
  }

  can(ability: Ability): boolean {
    return this.abilities.has(ability);
  }

  /** The outcomes of the next submits. */
  willSubmit(...outcomes: readonly Answer<SubmitOutcome>[]): void {
    this.#outcomes.push(...outcomes.map(toReply));
  }

  /** What the next queries show; the last one stays. `undefined` is a task it does not know. */
  willShow(...snapshots: readonly Answer<TaskSnapshot | undefined>[]): void {
    this.#snapshots = snapshots.map(toReply);
  }

  /** What the next look-ups find; `undefined` is a job that is not there. */
  willFind(...ids: readonly Answer<string | FindOutcome | undefined>[]): void {
    this.#found.push(...ids.map(toReply));
  }

  submit(request: SubmitRequest, context: SubmitContext): Promise<SubmitOutcome> {
    this.submits.push({ request, context });
    return take('submit', this.#outcomes);
  }

  batchLimit(): number {
    return 1;
  }

  async query(taskIds: readonly string[]): Promise<ReadonlyMap<string, TaskSnapshot>> {
    this.queries.push(taskIds);
    const [id, ...more] = taskIds;
    if (id === undefined || more.length > 0) throw new Error('One task at a time, please');
    const last = this.#snapshots.length === 1;
    const snapshot = await take('query', last ? [...this.#snapshots] : this.#snapshots);
    return new Map(snapshot === undefined ? [] : [[id, snapshot]]);
  }

  async find(correlationId: string): Promise<FindOutcome> {
    this.finds.push(correlationId);
    const found = await take('find', this.#found);
    if (found === undefined) return { kind: 'absent' };
    return typeof found === 'string' ? { kind: 'found', taskId: found } : found;
  }

  doubtfulFlags(): readonly string[] {
    return this.doubts;
  }

  objectionTo(sketch: Sketch): Objection | undefined {
    this.sketches.push(sketch);
    return this.objection;
  }

  cancel(taskId: string): Promise<CancelOutcome> {
    this.cancelled.push(taskId);
    return Promise.resolve(this.cancelOutcome);
  }

  seedOf(): Promise<string | undefined> {
    const { seed } = this;
    return seed instanceof Error ? Promise.reject(seed) : Promise.resolve(seed);
  }

  balance(): Promise<Balance | undefined> {
    return Promise.resolve(undefined);
  }

  readCallback(callback: Callback): CallbackReading {
    this.callbacks.push(callback);
    if (this.reading === undefined) throw new Error('The test expects no callback');
    return this.reading;
  }
}

function toReply<T extends object | string | undefined>(answer: Answer<T>): Reply<T> {
  if (isReply(answer)) return answer;
  return answer instanceof Error ? () => Promise.reject(answer) : () => Promise.resolve(answer);
}

function isReply<T>(answer: Answer<T>): answer is Reply<T> {
  return typeof answer === 'function';
}

function take<T>(call: string, replies: Reply<T>[]): Promise<T> {
  const reply = replies.shift();
  return reply === undefined
    ? Promise.reject(new Error(`The test expects no ${call} here`))
    : reply();
}

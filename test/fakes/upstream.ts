import type {
  SubmitContext,
  SubmitOutcome,
  SubmitRequest,
  TaskSnapshot,
  Upstream,
} from '../../src/upstreams/port.ts';

type Answer<T> = T | Error | (() => T | Promise<T>);

/** An upstream that says what the test told it to, once per call; a call too many fails. */
export class FakeUpstream implements Upstream {
  readonly name = 'midjourney-proxy';
  readonly submits: { readonly request: SubmitRequest; readonly context: SubmitContext }[] = [];
  readonly queries: (readonly string[])[] = [];
  readonly finds: string[] = [];
  readonly #outcomes: Answer<SubmitOutcome>[] = [];
  readonly #found: Answer<string | undefined>[] = [];
  readonly #snapshots: Answer<TaskSnapshot | undefined>[] = [];

  /** The outcomes of the next submits. */
  willSubmit(...outcomes: readonly Answer<SubmitOutcome>[]): void {
    this.#outcomes.push(...outcomes);
  }

  /** What the next queries show; the last one stays. `undefined` is a task it does not know. */
  willShow(...snapshots: readonly Answer<TaskSnapshot | undefined>[]): void {
    this.#snapshots.splice(0, this.#snapshots.length, ...snapshots);
  }

  /** What the next look-ups find. */
  willFind(...ids: readonly Answer<string | undefined>[]): void {
    this.#found.push(...ids);
  }

  /** How many answers nobody has asked for. */
  get unused(): number {
    return this.#outcomes.length + this.#found.length;
  }

  async submit(request: SubmitRequest, context: SubmitContext): Promise<SubmitOutcome> {
    this.submits.push({ request, context });
    return take('submit', this.#outcomes);
  }

  async query(taskIds: readonly string[]): Promise<ReadonlyMap<string, TaskSnapshot>> {
    this.queries.push(taskIds);
    const [id] = taskIds;
    if (id === undefined || taskIds.length > 1) throw new Error('The fake shows one task at a time');
    const stays = this.#snapshots.length === 1;
    const snapshot = await take('query', stays ? [...this.#snapshots] : this.#snapshots);
    return new Map(snapshot === undefined ? [] : [[id, snapshot]]);
  }

  async find(correlationId: string): Promise<string | undefined> {
    this.finds.push(correlationId);
    return take('find', this.#found);
  }

}

async function take<T>(call: string, answers: Answer<T>[]): Promise<T> {
  if (answers.length === 0) throw new Error(`The test expects no ${call}`);
  const answer = answers.shift();
  if (answer instanceof Error) throw answer;
  return isFunction(answer) ? await answer() : (answer as T);
}

function isFunction<T>(answer: Answer<T> | undefined): answer is () => T | Promise<T> {
  return typeof answer === 'function';
}

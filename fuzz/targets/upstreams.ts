import fc from 'fast-check';
import type { UpstreamName } from '../../src/config/upstreams.ts';
import { UpstreamError } from '../../src/upstreams/failure.ts';
import type { Callback, SubmitContext, SubmitRequest, Upstream } from '../../src/upstreams/port.ts';
import { type Transport, TransportError } from '../../src/upstreams/transport.ts';
import {
  balanceSchema,
  cancelSchema,
  expectAnswer,
  expectUpstreamError,
  findSchema,
  readingSchema,
  seedSchema,
  snapshotSchema,
  submitSchema,
} from '../answers.ts';
import { canaries } from '../canaries.ts';
import { anyBody } from '../generate/bodies.ts';
import { type Answer, anyAnswer } from '../generate/replies.ts';
import { anyText } from '../generate/text.ts';
import { type WatchedLog, watchedLog } from '../log.ts';
import { type Target, target } from '../target.ts';
import { requests } from './requests.ts';

/** One dialect: how its adapter is made, and what its servers really say. */
export interface Dialect {
  readonly name: UpstreamName;
  readonly create: (transport: Transport) => Upstream;
  readonly examples: readonly unknown[];
  readonly taskIds: readonly string[];
}

const questions = ['submit', 'query', 'find', 'cancel', 'seed', 'balance', 'callback'] as const;

type Question = (typeof questions)[number];

type Case =
  | { readonly question: 'callback'; readonly callback: Callback }
  | {
      readonly question: Exclude<Question, 'callback'>;
      readonly request: SubmitRequest;
      /** One for each request that is sent, then from the first again. */
      readonly answers: readonly Answer[];
    };

const weights: Readonly<Record<Question, number>> = {
  submit: 8,
  query: 8,
  find: 2,
  cancel: 1,
  seed: 1,
  balance: 1,
  callback: 3,
};

/** Everything that an adapter reads, given to it as its own servers may send it. */
export function upstreamTarget(dialect: Dialect): Target {
  return target<Case>(dialect.name, () => {
    const log = watchedLog();
    return { cases: casesOf(dialect), run: (one) => run(dialect, one, log) };
  });
}

function casesOf({ examples }: Dialect): fc.Arbitrary<Case> {
  const headers = fc.record(
    {
      'x-webhook-timestamp': fc.oneof(fc.constantFrom('1730000000', '0', '9'.repeat(12)), anyText),
      'x-webhook-signature': fc.oneof(fc.base64String({ maxLength: 44 }), anyText),
    },
    { requiredKeys: [] },
  );
  const callback = fc
    .record({ headers, body: anyBody(examples) })
    .map(({ headers: sent, body }): Case => {
      const received = { headers: sent, body, receivedAt: 1_730_000_000_000 };
      return { question: 'callback', callback: received };
    });
  const request = fc.constantFrom(...requests);
  const answers = fc.array(anyAnswer(examples), { minLength: 1, maxLength: 3 });
  const ofQuestion = (question: Question): fc.Arbitrary<Case> =>
    question === 'callback'
      ? callback
      : fc.record({ question: fc.constant(question), request, answers });
  return fc.oneof(
    ...questions.map((one) => ({ arbitrary: ofQuestion(one), weight: weights[one] })),
  );
}

async function run(dialect: Dialect, one: Case, log: WatchedLog): Promise<void> {
  const upstream = dialect.create(answering('answers' in one ? one.answers : []));
  try {
    await ask(upstream, one, dialect.taskIds);
  } catch (error) {
    expectUpstreamError(error);
    log.logger.warn({ err: error, failure: error.failure.kind }, 'a question failed');
  }
  log.expectClean();
}

/** What is asked because of a callback is answered by nothing worth knowing. */
const nothing: Answer = { status: 200, text: '', retryAfterMs: undefined };

function answering(answers: readonly Answer[]): Transport {
  let next = 0;
  const exchange: Transport['read'] = () => {
    const answer = answers[next % answers.length] ?? nothing;
    next += 1;
    return answer instanceof TransportError ? Promise.reject(answer) : Promise.resolve(answer);
  };
  return { read: exchange, write: exchange, close: () => Promise.resolve() };
}

const { signal } = new AbortController();
const context: SubmitContext = {
  correlationId: 'attempt-1',
  callbackUrl: `https://bot.example.com/callbacks/1/${canaries.key}`,
  speed: 'fast',
  signal,
};

async function ask(upstream: Upstream, one: Case, taskIds: readonly string[]): Promise<void> {
  switch (one.question) {
    case 'submit':
      return submit(upstream, one.request);
    case 'query':
      return query(upstream, taskIds);
    case 'find': {
      const found = await upstream.find('attempt-1', signal);
      expectAnswer(findSchema, found);
      if (found.kind === 'found') await follow(upstream, found.taskId);
      return;
    }
    case 'cancel':
      expectAnswer(cancelSchema, await upstream.cancel(taskIds[0] ?? '', signal));
      return;
    case 'seed':
      expectAnswer(seedSchema, await upstream.seedOf(taskIds[0] ?? '', signal));
      return;
    case 'balance':
      expectAnswer(balanceSchema, await upstream.balance(signal));
      return;
    case 'callback': {
      const reading = upstream.readCallback(one.callback);
      expectAnswer(readingSchema, reading);
      if (reading.kind === 'hint' && reading.taskId !== undefined) {
        await follow(upstream, reading.taskId);
      }
    }
  }
}

async function submit(upstream: Upstream, request: SubmitRequest): Promise<void> {
  const outcome = await upstream.submit(request, context).catch((error: unknown) => {
    throw new Error('A submit was rejected', { cause: error });
  });
  expectAnswer(submitSchema, outcome);
  if ('taskId' in outcome) await follow(upstream, outcome.taskId);
}

/** What an answer has named is asked for next. */
async function follow(upstream: Upstream, taskId: string): Promise<void> {
  await query(upstream, [taskId]).catch((error: unknown) => {
    if (!(error instanceof UpstreamError)) throw error;
  });
  expectAnswer(cancelSchema, await upstream.cancel(taskId, signal));
}

async function query(upstream: Upstream, taskIds: readonly string[]): Promise<void> {
  const snapshots = await upstream.query(taskIds, signal);
  for (const [id, snapshot] of snapshots) {
    if (!taskIds.includes(id)) throw new Error(`Nobody has asked for ${id}`);
    expectAnswer(snapshotSchema, snapshot);
  }
}

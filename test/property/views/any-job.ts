import fc from 'fast-check';
import { upstreamNames } from '../../../src/config/upstreams.ts';
import type { Address, Job, JobBase, JobIn } from '../../../src/jobs/job.ts';
import { toJobId } from '../../../src/jobs/job.ts';
import type { Problem } from '../../../src/jobs/problem.ts';
import type { Progress } from '../../../src/jobs/screen.ts';
import { speeds } from '../../../src/prompt/speed.ts';
import { failureKinds } from '../../../src/upstreams/failure.ts';
import {
  mediaItemSchema,
  type PromptToken,
  type TaskResult,
  tokenWeights,
} from '../../../src/upstreams/result.ts';
import { addressOf, jobIn, jobStates, sampleTime } from '../../fakes/jobs.ts';
import { anyPrompt, anyText } from '../../fakes/nasty.ts';
import { anyActions, anyRequest } from './any-request.ts';

const longId = '18446744073709551615';

const anyAddress: fc.Arbitrary<Address> = fc
  .record({ ephemeral: fc.boolean(), botIsThere: fc.boolean() })
  .map((place) => addressOf({ ...place, channelId: longId, messageId: longId }));

/** What every state has. Nobody goes past an upstream twice. */
const anyBase = fc.record({
  id: fc.constantFrom(toJobId(longId), toJobId('20000000000000000')),
  request: anyRequest,
  requesterId: fc.constantFrom('300000000000000001', longId),
  guildId: fc.constantFrom(undefined, longId),
  upstream: fc.constantFrom(...upstreamNames),
  movedFrom: fc.uniqueArray(
    fc.record({
      upstream: fc.constantFrom(...upstreamNames),
      reason: fc.constantFrom(...failureKinds),
    }),
    { selector: ({ upstream }) => upstream },
  ),
  speed: fc.constantFrom(undefined, ...speeds),
  unasked: fc.constantFrom(undefined, true as const),
  address: anyAddress,
  notes: fc.array(fc.lorem({ maxCount: 60 }), { maxLength: 12 }),
  upstreamNotes: fc.array(fc.lorem({ maxCount: 60 }), { maxLength: 3 }),
  estimate: fc.constantFrom(undefined, 'about 16 pictures, fast, 123456789.12 credits'),
  usedActions: fc.subarray(['k0', 'k1', 'k7']),
  series: fc.constantFrom(undefined),
}) satisfies fc.Arbitrary<Partial<JobBase>>;

const media = fc.array(
  fc
    .record({
      kind: fc.constantFrom('image', 'video'),
      length: fc.integer({ min: 1, max: 1_700 }),
      scheme: fc.constantFrom('https://x.example/', 'data:image/png;base64,', ''),
      quarter: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    })
    .map(({ kind, length, scheme, quarter }) => {
      return mediaItemSchema.parse({ kind, url: scheme + 'a'.repeat(length), quarter });
    }),
  { maxLength: 10 },
);

/** Up to 200 pieces of one prompt, cut anywhere but in the middle of a character. */
export const anyTokens: fc.Arbitrary<PromptToken[]> = fc
  .tuple(
    fc.oneof(anyText(400), anyPrompt),
    fc.array(
      fc.record({
        size: fc.integer({ min: 1, max: 20 }),
        weight: fc.constantFrom(...tokenWeights),
      }),
      {
        maxLength: 200,
        size: 'max',
      },
    ),
  )
  .map(([prompt, pieces]) => {
    const characters = Array.from(prompt);
    const tokens = pieces.map(({ size, weight }) => {
      return { text: characters.splice(0, size).join(''), weight };
    });
    return tokens.filter(({ text }) => text !== '');
  });

const anyResult: fc.Arbitrary<TaskResult> = fc.record({
  media,
  prompts: fc.option(fc.array(anyPrompt, { minLength: 1, maxLength: 5 }), { nil: undefined }),
  tokens: fc.option(anyTokens, { nil: undefined }),
  actions: anyActions,
  pickedActions: fc.constant([]),
  speed: fc.constantFrom(undefined, ...speeds),
  webUrl: fc.constantFrom(
    undefined,
    'https://x.example/web',
    `https://x.example/${'w'.repeat(600)}`,
  ),
});

const anyProblem: fc.Arbitrary<Problem> = fc.oneof(
  fc
    .record({
      kind: fc.constantFrom(...failureKinds),
      quote: fc.option(anyText(100), { nil: undefined }),
    })
    .map((failure) => ({ code: 'upstream' as const, failure })),
  fc
    .constantFrom(
      'reference-unreadable',
      'picture-gone',
      'result-unreadable',
      'review-expired',
      'words-withheld',
      'internal',
      'never-acknowledged',
    )
    .map((code) => ({ code }) as const),
  fc
    .option(anyText(500), { nil: undefined })
    .map((reason) => ({ code: 'rejected' as const, reason })),
);

const flag = fc.boolean();

/** Any job in any state, with whatever that state can hold. */
export const anyJob: fc.Arbitrary<Job> = fc
  .record({
    state: fc.constantFrom(...jobStates, 'done' as const),
    base: anyBase,
    result: anyResult,
    problem: anyProblem,
    count: fc.integer({ min: 0, max: 1_000 }),
    delivery: fc.constantFrom(
      'attached',
      'linked-too-large',
      'linked-unreadable',
      'refused',
      'kept',
    ),
    prompt: anyPrompt,
    flags: fc.record({ a: flag, b: flag }),
  })
  .map(({ state, base, result, problem, count, delivery, prompt, flags: { a, b } }): Job => {
    switch (state) {
      case 'queued':
        return jobIn(state, { ...base, attempts: count });
      case 'needs-input': {
        const answer = { prompt, notBefore: sampleTime, attempts: count };
        return jobIn(state, { ...base, opened: a, ...(b ? { answer } : {}) });
      }
      case 'unclear':
        return jobIn(state, { ...base, checks: count, cannotLook: a });
      case 'held':
        return jobIn(state, { ...base, found: a ? { taskId: 't', result } : undefined });
      case 'delivering':
        return jobIn(state, { ...base, result });
      case 'done':
        return jobIn(state, { ...base, result, delivery });
      case 'failed':
        return jobIn(state, { ...base, problem });
      case 'timed-out':
        return jobIn(state, { ...base, ...(a ? settled : {}) });
      case 'cancelled':
        return jobIn(state, { ...base, running: a });
      default:
        return jobIn(state, base);
    }
  });

const settled = { cost: { units: 1, state: 'settled' } } satisfies Partial<JobIn<'timed-out'>>;

/** A finished one. */
export const anyDone: fc.Arbitrary<JobIn<'done'>> = fc
  .tuple(anyBase, anyResult)
  .map(([base, result]) => jobIn('done', { ...base, result }));

/** What can be known beside a job. */
export const anyProgress: fc.Arbitrary<Progress> = fc.record(
  {
    position: fc.integer({ min: 1, max: 100_000 }),
    eta: fc.constantFrom(sampleTime, 8_640_000_000_000_000),
    preview: fc.constant({
      name: 'preview.webp',
      bytes: Uint8Array.of(1),
      contentType: 'image/webp',
    }),
    percent: fc.integer({ min: 0, max: 100 }),
    guessed: flag,
    silent: flag,
    started: flag,
    lastWord: flag,
  },
  { requiredKeys: [] },
);

import {
  type Address,
  addressSchema,
  type JobId,
  type JobIn,
  type JobRequest,
  type JobState,
  toJobId,
} from '../../src/jobs/job.ts';
import { reserve } from '../../src/jobs/ledger.ts';
import type { OfferedAction, TaskResult } from '../../src/upstreams/result.ts';

/** The time at which every sample job entered its state. */
export const sampleTime = Date.UTC(2026, 10, 21, 12);

/** Job ids in the order of time: 0 is the oldest. */
export function jobIdOf(index: number): JobId {
  return toJobId(String(1_300_000_000_000_000_000n + BigInt(index)));
}

export function addressOf(overrides: Partial<Address> = {}): Address {
  return {
    applicationId: '200000000000000001',
    channelId: '200000000000000002',
    messageId: '200000000000000003',
    token: 'interaction-token',
    tokenExpiresAt: sampleTime + 15 * 60_000,
    ephemeral: false,
    botIsThere: true,
    ...overrides,
  };
}

/** An address whose message is not known, or not there yet. */
export function unnamedAddressOf(overrides: Partial<Address> = {}): Address {
  return addressSchema.omit({ messageId: true }).parse(addressOf(overrides));
}

export function actionOf(overrides: Partial<OfferedAction> = {}): OfferedAction {
  return {
    key: 'k1',
    kind: 'variation',
    index: 2,
    label: '',
    emoji: '',
    means: 'upstream',
    reference: 'ref',
    ...overrides,
  };
}

type RequestOf<Kind extends JobRequest['kind']> = Extract<JobRequest, { kind: Kind }>;

export function imagineOf(overrides: Partial<RequestOf<'imagine'>> = {}): JobRequest {
  return { kind: 'imagine', prompt: 'a red fox', references: [], ...overrides };
}

/** The request behind a button of a finished picture. */
export function actionRequestOf(
  action: Partial<OfferedAction> = {},
  overrides: Partial<RequestOf<'action'>> = {},
): JobRequest {
  return {
    kind: 'action',
    action: actionOf(action),
    parentId: jobIdOf(0),
    taskId: 'parent-task',
    parentPrompt: 'a red fox',
    ...overrides,
  };
}

export const sampleResult: TaskResult = {
  media: [{ kind: 'image', url: 'https://files.example.com/1.png?sig=abc' }],
  actions: [actionOf({ key: 'u1', kind: 'upscale', index: 1 }), actionOf({ key: 'v2' })],
  pickedActions: [],
};

const base = {
  schema: 1 as const,
  id: jobIdOf(1),
  request: imagineOf(),
  requesterId: '300000000000000001',
  locale: 'en-US',
  upstream: 'midjourney-proxy' as const,
  movedFrom: [],
  notes: [],
  upstreamNotes: [],
  private: false,
  createdAt: sampleTime,
  timeoutMs: 900_000,
  address: addressOf(),
  uploadLimit: 10 * 1024 * 1024,
  usedActions: [],
  postings: [],
  cost: reserve(1),
  since: sampleTime,
};
const settled = { units: 1, state: 'settled' as const };
const refunded = { units: 1, state: 'refunded' as const };

const samples: { readonly [State in JobState]: JobIn<State> } = {
  asked: { ...base, state: 'asked' },
  held: {
    ...base,
    state: 'held',
    review: { prompt: 'needed', hours: 48 },
    expiresAt: sampleTime + 48 * 60 * 60_000,
  },
  queued: { ...base, state: 'queued', attempts: 0, notBefore: sampleTime },
  submitting: { ...base, state: 'submitting', attempt: 'try', attempts: 0, stopRequested: false },
  running: {
    ...base,
    state: 'running',
    taskId: 'task-1',
    deadline: sampleTime + 900_000,
    answered: false,
  },
  'needs-input': {
    ...base,
    state: 'needs-input',
    taskId: 'task-1',
    suggestedPrompt: 'a red fox --v 7',
    deadline: sampleTime + 30_000,
    opened: false,
  },
  delivering: {
    ...base,
    cost: settled,
    state: 'delivering',
    taskId: 'task-1',
    result: sampleResult,
    attempts: 0,
  },
  done: {
    ...base,
    cost: settled,
    state: 'done',
    taskId: 'task-1',
    result: sampleResult,
    delivery: 'attached',
  },
  unclear: {
    ...base,
    state: 'unclear',
    attempt: 'try',
    checks: 0,
    cannotLook: false,
    nextCheckAt: sampleTime + 30_000,
    deadline: sampleTime + 86_400_000,
  },
  failed: {
    ...base,
    cost: refunded,
    state: 'failed',
    problem: { code: 'upstream', failure: { kind: 'banned', quote: 'gore' } },
  },
  'timed-out': { ...base, cost: refunded, state: 'timed-out' },
  cancelled: { ...base, cost: refunded, state: 'cancelled', running: false },
};

export const jobStates = [
  'asked',
  'held',
  'queued',
  'submitting',
  'running',
  'needs-input',
  'delivering',
  'done',
  'unclear',
  'failed',
  'timed-out',
  'cancelled',
] as const satisfies readonly JobState[];

/** A plausible job in that state: a public imagine job of "a red fox", with what the test changes. */
export function jobIn<State extends JobState>(
  state: State,
  overrides: Partial<JobIn<State>> = {},
): JobIn<State> {
  return { ...samples[state], ...overrides };
}

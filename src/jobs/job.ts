import { z } from 'zod';
import { upstreamNames } from '../config/upstreams.ts';
import { pings } from '../guilds/ping.ts';
import { speeds } from '../prompt/speed.ts';
import { failureKinds } from '../upstreams/failure.ts';
import { type TaskResult, taskResultSchema } from '../upstreams/result.ts';
import { addressSchema } from './address.ts';
import { deliverySchema } from './delivery-kind.ts';
import { jobIdSchema } from './job-id.ts';
import { costSchema } from './ledger.ts';
import { problemSchema } from './problem.ts';
import { requestSchema, sizeSchema } from './request.ts';
import { seriesIdSchema } from './request-ids.ts';
import { foundSchema, messagePlaceSchema, reviewNeedSchema } from './review.ts';

export { type Ping, pings } from '../guilds/ping.ts';
export { type Address, addressSchema } from './address.ts';
export type { Delivery } from './delivery-kind.ts';
export { type JobId, jobIdSchema, toInteractionId, toJobId } from './job-id.ts';
export type { FollowUp, JobRequest, Size } from './request.ts';

/** How many messages are remembered that show a job's picture. */
export const maxPostings = 50;

const baseSchema = z.object({
  /** The version of this document's shape. */
  schema: z.literal(1),
  id: jobIdSchema,
  request: requestSchema,
  requesterId: z.string(),
  guildId: z.string().optional(),
  locale: z.string(),
  upstream: z.enum(upstreamNames),
  /** The upstreams that certainly did not take it, in order, and why. */
  movedFrom: z
    .array(z.object({ upstream: z.enum(upstreamNames), reason: z.enum(failureKinds) }))
    .default([]),
  speed: z.enum(speeds).optional(),
  /** The upstream has begun without a question about the edited prompt, so it draws from the old one. */
  unasked: z.literal(true).optional(),
  /** Shown to the requester alone. */
  private: z.boolean(),
  createdAt: z.number(),
  /** How long the upstream may take from acceptance, in milliseconds. */
  timeoutMs: z.number(),
  address: addressSchema,
  /** A message that tells nothing of how it went on, since the bot may not write there for now. */
  stranded: addressSchema.optional(),
  /** The largest file that may be uploaded where the job was asked for, in bytes. */
  uploadLimit: z.number(),
  /** Keys of the actions that somebody has pressed: their buttons are drawn as used. */
  usedActions: z.array(z.string()),
  cost: costSchema,
  /** Where it was asked for as one of several: its number among them, from 0. */
  series: z.object({ id: seriesIdSchema, index: z.int().min(0), count: z.int().min(2) }).optional(),
  /** What its person should know about how it was read; each a line in their language. */
  notes: z.array(z.string()).default([]),
  /** The same about the upstream that it runs on. */
  upstreamNotes: z.array(z.string()).default([]),
  /** What it was said to cost, as it was said: "about 4 pictures, fast, 0.04 USD". */
  estimate: z.string().optional(),
  /** The most that it may cost where it moves to, in the operator's unit; undefined: anything. */
  mayCost: z.number().optional(),
  /** Its message shows the unfinished picture. */
  previews: z.literal(true).optional(),
  /** When its person is notified that it is done. */
  ping: z.enum(pings).optional(),
  /** That has been done. */
  pinged: z.literal(true).optional(),
  /** What of it a moderator looks at before anybody else does; undefined: nothing. */
  review: reviewNeedSchema.optional(),
  /** It was asked for where Discord lets nobody in who is too young. */
  ageRestricted: z.literal(true).optional(),
  /** Other messages that show its picture, beside the one at its address; the newest last. */
  postings: z
    .array(messagePlaceSchema.extend({ guildId: z.string().nullish() }))
    .max(maxPostings)
    .default([]),
  /** Its message was taken away: by its person, or by somebody who moderates the server. */
  removedBy: z.enum(['owner', 'moderator']).optional(),
});

/** What a person asked for, before it is a job. */
export const jobDraftSchema = baseSchema.pick({
  request: true,
  upstream: true,
  movedFrom: true,
  speed: true,
  private: true,
  notes: true,
  upstreamNotes: true,
  estimate: true,
  mayCost: true,
  review: true,
  ageRestricted: true,
});
/** A draft with nothing left open. */
export type FullDraft = Readonly<z.infer<typeof jobDraftSchema>>;
const openInDrafts = { movedFrom: [], notes: [], upstreamNotes: [] };
export type JobDraft = Omit<FullDraft, keyof typeof openInDrafts> &
  Partial<Pick<FullDraft, keyof typeof openInDrafts>>;

/** @returns the draft with what it leaves open filled in */
export function completeDraft(draft: JobDraft): FullDraft {
  return { ...structuredClone(openInDrafts), ...draft };
}

/** Every state says since when it holds. */
const stateSchema = baseSchema.extend({ since: z.number() });

/** A job: what every state has, and exactly the fields that its present state needs. */
export const jobSchema = z.discriminatedUnion('state', [
  stateSchema.extend({ state: z.literal('asked') }),
  /** A moderator decides whether it goes on; until then nobody else sees more of it. */
  stateSchema.extend({
    state: z.literal('held'),
    /** Undefined: the prompt is looked at, and nothing has been sent. */
    found: foundSchema.optional(),
    /** When it counts as rejected. */
    expiresAt: z.number(),
    /** Where it is shown to those who moderate, as soon as that is known. */
    notice: messagePlaceSchema.optional(),
    /** The number of its case, once there is one. */
    caseNumber: z.int().optional(),
    /** How often somebody has asked for it to be shown to them anew. */
    reposts: z.int().optional(),
    /** Somebody has, and what it has left behind before has to go first. */
    isToRepost: z.literal(true).optional(),
    /** Where it was shown before that, as long as it may still stand there. */
    stale: messagePlaceSchema.optional(),
  }),
  stateSchema.extend({
    state: z.literal('queued'),
    /** Submits that certainly did not arrive. */
    attempts: z.int(),
    notBefore: z.number(),
  }),
  stateSchema.extend({
    state: z.literal('submitting'),
    attempt: z.string(),
    attempts: z.int(),
    /** Set when the submit answers a waiting task. */
    answering: z.object({ taskId: z.string(), prompt: z.string() }).optional(),
    stopRequested: z.boolean(),
  }),
  stateSchema.extend({
    state: z.literal('running'),
    taskId: z.string(),
    deadline: z.number(),
    /** Whether its question has been answered: it is not asked again at once. */
    answered: z.boolean(),
  }),
  stateSchema.extend({
    state: z.literal('needs-input'),
    taskId: z.string(),
    suggestedPrompt: z.string().optional(),
    /** When the wait ends by itself. */
    deadline: z.number(),
    /** Somebody has opened the form: what happens at the deadline is then theirs to decide. */
    opened: z.boolean(),
    /** What to answer, as soon as it is given; not sent before `notBefore`. */
    answer: z.object({ prompt: z.string(), notBefore: z.number(), attempts: z.int() }).optional(),
  }),
  stateSchema.extend({
    state: z.literal('delivering'),
    taskId: z.string(),
    result: taskResultSchema,
    attempts: z.int(),
    /** Since when its files could not be had from the upstream, and how often that was tried. */
    unfetched: z.object({ since: z.number(), tries: z.int() }).optional(),
  }),
  stateSchema.extend({
    state: z.literal('done'),
    taskId: z.string(),
    result: taskResultSchema,
    delivery: deliverySchema,
    /** Of the picture as the upstream made it, in pixels; unknown for clips and lost files. */
    size: sizeSchema.optional(),
  }),
  stateSchema.extend({
    state: z.literal('unclear'),
    attempt: z.string(),
    checks: z.int(),
    nextCheckAt: z.number(),
    deadline: z.number(),
    /** The upstream offers no way to look: only a callback can name the job. */
    cannotLook: z.boolean(),
    /** No answer was lost: it stood in a backup, and nobody knows what was done for it since. */
    restored: z.literal(true).optional(),
    /** No answer was lost: it named a task that another job has. */
    othersTask: z.literal(true).optional(),
  }),
  stateSchema.extend({
    state: z.literal('failed'),
    problem: problemSchema,
    /** Forgotten by its upstream, which may remember. */
    taskId: z.string().optional(),
  }),
  stateSchema.extend({ state: z.literal('timed-out') }),
  stateSchema.extend({
    state: z.literal('cancelled'),
    /** The upstream may go on with it; the task to cancel there, where there is one. */
    running: z.boolean(),
    taskId: z.string().optional(),
  }),
]);

export type Job = z.infer<typeof jobSchema>;
export type JobState = Job['state'];
export type JobIn<State extends JobState> = Extract<Job, { state: State }>;
/** What every state has. */
export type JobBase = z.infer<typeof baseSchema>;

/** @returns the job without what belongs to its present state alone */
export function baseOf(job: Job): JobBase {
  return baseSchema.parse(job);
}

/** What the upstream has made of it, as soon as that is known. */
export function resultOf(job: Job | undefined): TaskResult | undefined {
  return job?.state === 'done' || job?.state === 'delivering' ? job.result : undefined;
}

const ended = new Set<JobState>(['done', 'failed', 'timed-out', 'cancelled']);

/** Whether nothing will happen to the job by itself any more. */
export function hasEnded(job: Job): job is JobIn<'done' | 'failed' | 'timed-out' | 'cancelled'> {
  return ended.has(job.state);
}

/** What a waiting task is answered with when nobody says otherwise: the person's own words first. */
export function defaultAnswer(job: JobIn<'needs-input'>): string {
  const own = job.request.kind === 'action' ? job.request.prompt : undefined;
  return own ?? job.suggestedPrompt ?? promptOf(job);
}

/** The prompt that the job's picture is drawn from, as far as Easel knows; empty without words. */
export function promptOf({ request, unasked }: Pick<JobBase, 'request' | 'unasked'>): string {
  switch (request.kind) {
    case 'imagine':
    case 'shorten':
    case 'video':
      return request.prompt;
    case 'blend':
    case 'describe':
      return '';
    case 'action':
      return unasked === true ? request.parentPrompt : (request.prompt ?? request.parentPrompt);
  }
}

import { z } from 'zod';
import { historyKinds } from '../jobs/history.ts';
import { jobIdSchema } from '../jobs/job.ts';
import { proposalIdSchema, seriesIdSchema } from '../jobs/request-ids.ts';
import { reviewStages } from '../jobs/review.ts';

/**
 * What a component or a form of ours means: `version:action[:id][:key]`. Never an upstream's own id
 * and never state; both are looked up, so that buttons outlive restarts and redeploys.
 */
const version = '1';

const key = z.string().regex(/^[a-z0-9]{1,8}$/);

/** Of a server's own case. */
const caseNumberSchema = z.string().regex(/^[1-9]\d{0,9}$/);

/** Whether a no counts against whoever asked. */
const no = z.enum(['plain', 'strike']);

const pressSchema = z.discriminatedUnion('action', [
  /** One of the actions that the picture offers. */
  z.object({ action: z.literal('act'), jobId: jobIdSchema, key }),
  z.object({ action: z.literal('cancel'), jobId: jobIdSchema }),
  z.object({ action: z.literal('check'), jobId: jobIdSchema }),
  z.object({ action: z.literal('again'), jobId: jobIdSchema }),
  /** Open the form for a task that waits for a prompt, or answer it with the suggested one. */
  z.object({ action: z.literal('edit'), jobId: jobIdSchema }),
  z.object({ action: z.literal('asis'), jobId: jobIdSchema }),
  /** Forms: an action's own, and the answer to a waiting task. */
  z.object({ action: z.literal('form'), jobId: jobIdSchema, key }),
  z.object({ action: z.literal('answer'), jobId: jobIdSchema }),
  /** Start what was proposed, corrected or as it was typed; or edit it first. */
  z.object({
    action: z.literal('run'),
    proposalId: proposalIdSchema,
    key: z.enum(['fixed', 'typed', 'edit']),
  }),
  /** Stop all jobs that were asked for together. */
  z.object({ action: z.literal('stop'), seriesId: seriesIdSchema }),
  /** What else can be known of a picture and done with it: a panel of its own. */
  z.object({ action: z.literal('more'), jobId: jobIdSchema }),
  /** The pictures of a grid one by one, as files. */
  z.object({ action: z.literal('files'), jobId: jobIdSchema }),
  z.object({ action: z.literal('seed'), jobId: jobIdSchema }),
  /** Take a result away: the message in which it was pressed, which need not be the job's newest. */
  z.object({
    action: z.literal('remove'),
    jobId: jobIdSchema,
    messageId: z.string().regex(/^\d{1,20}$/),
  }),
  /** Open the form of Vary (Region), below the numbered picture. */
  z.object({ action: z.literal('region'), jobId: jobIdSchema, key }),
  /** Another page of one's history: which way, from which job, and what is looked for. */
  z.object({
    action: z.literal('page'),
    direction: z.enum(['older', 'newer']),
    jobId: jobIdSchema,
    kind: z.enum(historyKinds).or(z.literal('all')),
    text: z.string().regex(/^[\w-]{0,54}$/),
  }),
  /** Bring back the job that was chosen from the menu of the history. */
  z.object({ action: z.literal('reopen') }),
  /** The answer to whether everything about a person shall be erased. */
  z.object({ action: z.literal('erase'), key: z.enum(['yes', 'no']) }),
  /** The rest of what is stored about a person: what stands behind this in one of its lists. */
  z.object({
    action: z.literal('export'),
    jobId: jobIdSchema,
    key: z.enum(['jobs', 'series', 'proposals', 'finds']),
  }),
  /** Which of a message's pictures is meant; and the form about one of them. */
  z.object({ action: z.literal('choose'), findId: proposalIdSchema }),
  z.object({ action: z.literal('clip'), findId: proposalIdSchema }),
  /** Why a message is reported. */
  z.object({ action: z.literal('report'), findId: proposalIdSchema }),
  /** What waits for a moderator: let it go on, say no (and why, in a form), or post it anew. */
  z.object({ action: z.literal('approve'), jobId: jobIdSchema, of: z.enum(reviewStages) }),
  z.object({ action: z.literal('reject'), jobId: jobIdSchema, of: z.enum(reviewStages), key: no }),
  z.object({
    action: z.literal('rejected'),
    jobId: jobIdSchema,
    of: z.enum(reviewStages),
    key: no,
  }),
  z.object({ action: z.literal('repost'), jobId: jobIdSchema }),
  /** What becomes of a report, by the number of its case. */
  z.object({
    action: z.literal('handle'),
    caseNumber: caseNumberSchema,
    key: z.enum(['remove', 'strike', 'dismiss']),
  }),
  /** A blocked person asks for another look: the button, the form, and what is decided. */
  z.object({ action: z.literal('appeal'), caseNumber: caseNumberSchema }),
  z.object({ action: z.literal('appealed'), caseNumber: caseNumberSchema }),
  z.object({
    action: z.literal('ruling'),
    caseNumber: caseNumberSchema,
    key: z.enum(['lift', 'keep']),
  }),
  /** One of a server's settings, in the panel of those who manage it. */
  z.object({ action: z.literal('panel'), key }),
  /** One of a person's own settings. */
  z.object({ action: z.literal('set'), key }),
]);

export type Press = z.infer<typeof pressSchema>;

/** What stands behind the action, in this order. */
const parts = [
  'direction',
  'jobId',
  'proposalId',
  'seriesId',
  'findId',
  'messageId',
  'caseNumber',
  'kind',
  'text',
  'of',
  'key',
] as const;
type Part = (typeof parts)[number];

const partsOf = new Map<string, readonly Part[]>(
  pressSchema.options.map(({ shape }) => {
    const { action, ...rest } = shape;
    return [action.value, parts.filter((part) => part in rest)];
  }),
);

/** @returns at most 100 characters, which is Discord's limit for a custom id */
export function encodePress(press: Press): string {
  const values: Readonly<Record<string, string>> = press;
  return [version, press.action, ...parts.flatMap((part) => values[part] ?? [])].join(':');
}

/** @returns undefined for anything that {@link encodePress} did not make */
export function decodePress(customId: string): Press | undefined {
  const [head, action = '', ...values] = customId.split(':');
  const names = partsOf.get(action);
  if (head !== version || names?.length !== values.length) return undefined;
  const entries = names.map((name, index) => [name, values[index]]);
  return pressSchema.safeParse({ action, ...Object.fromEntries(entries) }).data;
}

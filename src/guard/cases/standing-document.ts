import { z } from 'zod';
import { standingKeys } from '../../guilds/moderation/case-keys.ts';
import type { StrikePolicy } from '../../guilds/moderation/strikes.ts';
import type { NewBlock, Whom } from './block-case.ts';
import type { Block } from './standing.ts';

/** Older ones are forgotten; no rule asks for so many. */
const maxStrikes = 100;
const dayMs = 24 * 60 * 60_000;
const hourMs = 60 * 60_000;

const strikeSchema = z.object({
  /** Milliseconds since the Unix epoch. */
  at: z.number(),
  byId: z.string(),
  /** Under which it counts once, however often it is given. */
  once: z.string().optional(),
  /** Undefined until its case, and the block that it leads to, are written down. */
  caseNumber: z.int().optional(),
  /** What its case is to tell, until then. */
  reason: z.string().optional(),
  about: z.int().optional(),
});
/** One strike against a person. */
export type Strike = z.infer<typeof strikeSchema>;

const blockSchema = z.object({
  /** Undefined until its case is written down. */
  caseNumber: z.int().optional(),
  until: z.number().optional(),
  reason: z.string().optional(),
  appealed: z.boolean(),
  /** What its case is to tell beside that, until then. */
  due: z
    .object({
      once: z.string(),
      byId: z.string().optional(),
      about: z.int().optional(),
    })
    .optional(),
});
type StoredBlock = z.infer<typeof blockSchema>;

/** What is held against one person in one server. */
export const standingSchema = z.object({
  schema: z.literal(1),
  /** Oldest first. */
  strikes: z.array(strikeSchema),
  block: blockSchema.optional(),
});
export type StandingDocument = z.infer<typeof standingSchema>;

export const newStanding: StandingDocument = { schema: 1, strikes: [] };

/** The block that holds at a time, told or not. */
export function holdingBlock(
  { block }: StandingDocument,
  now: number,
): Pick<Block, 'until'> | undefined {
  if (block === undefined || (block.until !== undefined && block.until <= now)) return undefined;
  return { until: block.until };
}

/** The block that holds at a time, once everything of it is written down. */
export function blockAt(standing: StandingDocument, now: number): Block | undefined {
  const holding = holdingBlock(standing, now);
  const { caseNumber, reason, appealed = false } = standing.block ?? {};
  if (holding === undefined || caseNumber === undefined) return undefined;
  return { caseNumber, until: holding.until, reason, appealed };
}

/** Whether everything that belongs to it is written down. */
export function isFinished({ strikes, block }: StandingDocument): boolean {
  return block?.due === undefined && strikes.every(({ caseNumber }) => caseNumber !== undefined);
}

/** The strikes that count at a time. */
export function strikesAt(
  { strikes }: Pick<StandingDocument, 'strikes'>,
  { days }: StrikePolicy,
  now: number,
): readonly Strike[] {
  return strikes.filter(({ at }) => at > now - days * dayMs);
}

/** Adds a strike. */
export function withStrike(standing: StandingDocument, strike: Strike): StandingDocument {
  return { ...standing, strikes: [...standing.strikes, strike].slice(-maxStrikes) };
}

/** Says that all that belongs to a strike is written down. */
export function withCase(
  standing: StandingDocument,
  { at, byId, once }: Strike,
  caseNumber: number,
): StandingDocument {
  const finished = { at, byId, once, caseNumber };
  const strikes = standing.strikes.map((one) => (one.once === once ? finished : one));
  return { ...standing, strikes };
}

/** Puts a block in the place of the one before. */
export function withBlock(standing: StandingDocument, block: Block | undefined): StandingDocument {
  if (block === undefined) return { ...standing, block: undefined };
  const { caseNumber, until, reason, appealed } = block;
  const stored: StoredBlock = { caseNumber, appealed };
  return { ...standing, block: { ...stored, until, reason } };
}

/** The same for a block whose case is not written down yet. */
export function withDueBlock(
  standing: StandingDocument,
  { until, reason, once, byId, about }: NewBlock & { readonly once: string },
): StandingDocument {
  const block: StoredBlock = { until, reason, appealed: false, due: { once, byId, about } };
  return { ...standing, block };
}

/**
 * What a number of strikes leads to: the step with the most strikes that is reached, unless a block
 * that holds already lasts as long.
 * @returns until when, in milliseconds since the Unix epoch; undefined within: until it is lifted
 */
export function nextBlock(
  count: number,
  { steps }: StrikePolicy,
  { present, now }: { readonly present: Pick<Block, 'until'> | undefined; readonly now: number },
): { readonly until: number | undefined } | undefined {
  const [step] = steps
    .filter(({ strikes }) => strikes <= count)
    .toSorted((one, other) => other.strikes - one.strikes);
  if (step === undefined) return undefined;
  const until = step.blockHours === undefined ? undefined : now + step.blockHours * hourMs;
  if (present === undefined) return { until };
  const isLonger = present.until !== undefined && (until === undefined || until > present.until);
  return isLonger ? { until } : undefined;
}

/** Where it is stored what is held against a person in a server. */
export function standingKey({ guildId, userId }: Whom): string {
  return `${standingKeys}${guildId}:${userId}`;
}

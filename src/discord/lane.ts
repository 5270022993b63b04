import { createHash } from 'node:crypto';
import type { Address, Job } from '../jobs/job.ts';
import type { OutgoingFile, Progress } from '../jobs/screen.ts';

/** What a message is to show. */
export interface Shown {
  readonly job: Job;
  readonly progress: Progress;
}

/** One message's edits: one on its way, at most one waiting, and the newest wins. */
export interface Lane {
  waiting: Shown | undefined;
  /** The edit on its way, or a settled promise. */
  busy: Promise<unknown>;
  /** Where the message is. The lane knows best: a step may hold a job from before a move. */
  address: Address;
  /** What stands there and where ({@link lookOf}), so that nothing is sent twice. */
  shown: string;
  /** The unfinished picture that stands there. */
  preview: OutgoingFile | undefined;
  /** Unfinished pictures that Discord has not taken there. */
  refused: readonly OutgoingFile[];
  lastEditAt: number;
  /** The time or the turn that what waits has, and that a newer one takes over. */
  plan: symbol | undefined;
  cancelPlan: () => void;
  /** How often what waited has been given up. */
  drops: number;
  /** Discord takes few edits of it, or none: what is left is for what must arrive. */
  isQuiet: boolean;
  /** The end is on its way: whatever was seen before it comes too late. */
  isEnding: boolean;
}

/** There is nothing to give up. */
export const nothing = (): void => undefined;

/** A message of which nothing was shown yet. */
export function laneOf({ address }: Pick<Job, 'address'>): Lane {
  return {
    waiting: undefined,
    busy: Promise.resolve(),
    address,
    shown: '',
    preview: undefined,
    refused: [],
    lastEditAt: 0,
    plan: undefined,
    cancelPlan: nothing,
    drops: 0,
    isQuiet: false,
    isEnding: false,
  };
}

/** A message and where it stands, in few characters: every live job keeps some. */
export function lookOf(address: Address, body: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([address, body]))
    .digest('base64url');
}

/** What waits for its turn gives it up. */
export function drop(lane: Lane): void {
  lane.drops += 1;
  lane.waiting = undefined;
  giveUpPlan(lane);
}

/** What waits may be planned anew. */
export function giveUpPlan(lane: Lane): void {
  lane.plan = undefined;
  lane.cancelPlan();
  lane.cancelPlan = nothing;
}

/** So many unfinished pictures are tried in vain; then Discord takes none of this job's. */
const maxRefused = 2;

/** The unfinished picture that is still to be sent, where there is one. */
export function newPreview(
  { preview: shown, refused }: Lane,
  { preview }: Progress,
): Progress['preview'] {
  if (preview === undefined || preview === shown) return undefined;
  return refused.length >= maxRefused || refused.includes(preview) ? undefined : preview;
}

import type { Fault } from '../../../sandbox/upstreams/index.ts';
import type { Speed } from '../../../src/prompt/speed.ts';
import type { FailureKind, UpstreamFailure } from '../../../src/upstreams/failure.ts';
import type {
  Ability,
  Balance,
  Objection,
  ReferenceRole,
  SubmitRequest,
  TaskSnapshot,
} from '../../../src/upstreams/port.ts';
import type { ActionKind, OfferedAction } from '../../../src/upstreams/result.ts';
import type { RigOptions, UpstreamRig } from './rig.ts';
import type { SketchName } from './sketches.ts';

/** What buttons can stand below: four fresh pictures, one of them, or a fresh clip. */
export type Parent = 'grid' | 'single' | 'clip';

/** A button of a finished job. */
export interface Press {
  readonly kind: ActionKind;
  readonly index?: number | undefined;
}

/** A press that the upstream carries out, and what comes of it. */
export interface Follow extends Press {
  readonly from: Parent;
  readonly gives: 'image' | 'video';
}

/** Something that goes wrong in the dialect's own words, and what it has to mean. */
export interface Refusal {
  readonly name: string;
  readonly fault: Fault;
  readonly failure: UpstreamFailure;
}

/** The same for a query, which is repeated later. */
export interface QueryTrouble extends Pick<Refusal, 'name' | 'fault'> {
  readonly kind: FailureKind;
}

/**
 * How a reference picture gets to the service: its bytes always, its link always, its link where it
 * will last and else its bytes, or not at all.
 */
export type PictureWay = 'bytes' | 'link' | 'lasting-link' | 'none';

/** What there is to know of a service that tells what is left on the account. */
export interface BalanceSetUp {
  readonly unit: Balance['unit'];
  readonly path: RegExp;
  readonly atFirst: string;
  /** After one picture was asked for. */
  readonly afterOne: string;
  /** Other bodies that the service may send, and the amount in them, digit for digit. */
  readonly bodies: readonly (readonly [body: string, amount: string])[];
}

/** A free call that has to go well before a submit can be made. */
export interface Prelude {
  readonly name: string;
  readonly path: RegExp;
  readonly request: () => Promise<SubmitRequest>;
}

type Start = (options?: RigOptions) => Promise<UpstreamRig>;

/** All that one dialect brings to the suite: what is left out is left out by what stands here. */
export interface UpstreamSetUp {
  readonly start: Start;
  /** What is seen of a job on its way; a service may not tell waiting and working apart. */
  readonly stages: readonly TaskSnapshot['status'][];
  /** Whether a drawing's progress is told in numbers. */
  readonly percent: boolean;
  /** How four fresh pictures come: as one file, or as four. */
  readonly files: { readonly count: 1 | 4; readonly type: 'image/png' | 'image/jpeg' };
  /** Whether the service repeats the prompt that it has drawn. */
  readonly tellsPrompt: boolean;
  /** The actions below each parent, in their order. */
  readonly offers: Readonly<Record<Parent, readonly ActionKind[]>>;
  /** Which actions are not carried out by the upstream, and by whom they are instead. */
  readonly means: Readonly<Partial<Record<ActionKind, OfferedAction['means']>>>;
  /** What the upstream does without a question while remix is off. */
  readonly follows: readonly Follow[];
  /** Presses one after the other, each on what came of the one before; empty where none follow. */
  readonly chains: readonly { readonly from: Parent; readonly presses: readonly Press[] }[];
  /** What always asks for a prompt first; the region also for a mask. */
  readonly dialogs: readonly ActionKind[];
  /** What asks for a prompt first while remix is on. */
  readonly remixDialogs: readonly (Press & { readonly from: 'grid' | 'single' })[];
  /** What is offered all the same but cannot be done here. */
  readonly unsupported: readonly (Press & { readonly from: Parent })[];
  readonly refusals: readonly Refusal[];
  /** What a service says that takes no more for now; `never` where it takes all that come. */
  readonly whenFull: 'queue-full' | 'rate-limited' | 'never';
  /** Whether a banned word is refused with the word or only fails the job later. */
  readonly bannedWords: 'at-once' | 'later';
  /** What is objected to before anything is sent; everything else is taken. */
  readonly objections: Readonly<Partial<Record<SketchName, Objection>>>;
  readonly pictures: Readonly<Record<ReferenceRole, PictureWay>>;
  readonly preludes: readonly Prelude[];
  /** How a query fails in the dialect's own words. */
  readonly queryTroubles: readonly QueryTrouble[];
  /** Whether many jobs are asked for in one request. */
  readonly batchQuery: boolean;
  /** Whether a job may be unknown to the first queries, since the service is slow to note it. */
  readonly unknownAtFirst: boolean;
  /** Whether a job is found by our own id, looked for in vain, or never looked for. */
  readonly finds: 'by-id' | 'in-vain' | 'never-asks';
  /** Whether the service calls back where it was asked to. */
  readonly callsBack: boolean;
  /** Whether its callbacks repeat our own id of the attempt. */
  readonly echoes: boolean;
  /** Whether it signs its callbacks with a key. */
  readonly signs: boolean;
  /** How many clips it makes from a picture at once; empty where it makes none. */
  readonly batches: readonly (1 | 2 | 4)[];
  /** What it can do of what not every upstream can, but for seeds. */
  readonly abilities: readonly Ability[];
  /** Whether a picture is shown while it is drawn. */
  readonly previews: boolean;
  /** The speeds that it can be asked for. */
  readonly speeds: readonly Speed[];
  /** Whether it tells from which seed a picture was drawn. */
  readonly seeds: boolean;
  /** Whose wish to cancel a job it hears. */
  readonly cancels: 'always' | 'admin' | 'never';
  /** Undefined where it tells no balance. */
  readonly balance: BalanceSetUp | undefined;
  /** The ways in which it may finish a picture within the submit itself. */
  readonly atOnce: readonly { readonly name: string; readonly start: Start }[];
}

/** A job that was taken on just now. */
export function freshState({ stages, percent }: UpstreamSetUp): unknown {
  return stages[0] === 'running'
    ? { status: 'running', percent: percent ? 0 : undefined }
    : { status: 'queued' };
}

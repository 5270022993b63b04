import type { Artwork } from '../drawing/artwork.ts';

/** Where a task stands. */
export type Status = 'NOT_START' | 'SUBMITTED' | 'IN_PROGRESS' | 'MODAL' | 'SUCCESS' | 'FAILURE';

/** A button as the API lists it. */
export interface Button {
  readonly customId?: string;
  readonly emoji: string;
  readonly label: string;
  /** 2 grey, 3 green (used), 5 link. */
  readonly style: number;
  readonly type: number;
  readonly url?: string;
}

/** What a task makes, which decides its pace, its pictures and its buttons. */
export type Work =
  | { readonly kind: 'grid'; readonly artworks: readonly Artwork[] }
  /** One picture; `scale` is its side in cells, `how` the step that made it. */
  | {
      readonly kind: 'single';
      readonly artwork: Artwork;
      readonly scale: number;
      readonly how: 'upsample' | 'hd';
    }
  | { readonly kind: 'clips'; readonly artwork: Artwork; readonly count: number }
  | { readonly kind: 'clip'; readonly artwork: Artwork }
  /** Text; describe also shows the picture it was given. */
  | {
      readonly kind: 'text';
      readonly of: 'describe' | 'shorten';
      readonly text: string;
      readonly imageUrl?: string;
    };

/** A task as the sandbox keeps it; it changes as the work goes on. */
export interface Task {
  readonly id: string;
  action: string;
  status: Status;
  progress: string;
  prompt: string;
  description: string;
  readonly state: string;
  readonly submitTime: number;
  startTime: number | null;
  finishTime: number | null;
  imageUrl: string | null;
  videoUrls: readonly { url: string; thumbnail: string }[];
  failReason: string | null;
  buttons: readonly Button[];
  properties: Record<string, unknown>;
  readonly parentId: string | null;
  readonly botType: 'MID_JOURNEY' | 'NIJI_JOURNEY';
  readonly mode: 'RELAX' | 'FAST' | 'TURBO' | null;
  /** The job's uuid, which its customIds carry. */
  readonly jobId: string;
  readonly seed: string;
  /** Somebody asked for the seed, so that the task shows it from then on. */
  seedTold: boolean;
  readonly notifyHook: string | undefined;
  /** What is made; set when a modal is answered for tasks that waited for one. */
  work: Work | undefined;
  /** Carries on once the modal arrives; undefined when no modal is awaited. */
  onModal: ((answer: ModalAnswer) => Promise<string | undefined> | string | undefined) | undefined;
  /** How strongly a variation was asked to vary, where the flavour heeds that; shown to nobody. */
  readonly strong: boolean | undefined;
  /** The prompt as drawn, with the version at its end. */
  finalPrompt: string;
  /** If set, the work ends at 46 % with this reason. */
  doom: string | undefined;
  /** Queries no longer know it. */
  forgotten: boolean;
}

/** What a modal carries. */
export interface ModalAnswer {
  readonly prompt: string;
  readonly maskBase64: string | undefined;
}

/** The part of a task tests look at. */
export type SandboxTask = Readonly<
  Pick<
    Task,
    | 'id'
    | 'action'
    | 'status'
    | 'progress'
    | 'prompt'
    | 'finalPrompt'
    | 'description'
    | 'imageUrl'
    | 'videoUrls'
    | 'buttons'
    | 'parentId'
    | 'strong'
    | 'state'
    | 'mode'
    | 'jobId'
    | 'failReason'
    | 'submitTime'
    | 'startTime'
    | 'finishTime'
  >
>;

/** Nothing more will happen to it. */
export function isOver({ status }: { readonly status: Status }): boolean {
  return status === 'SUCCESS' || status === 'FAILURE';
}

import type { Flavour } from './flavour.ts';
import { jobIdOf, seedOf } from './ids.ts';
import type { Task, Work } from './task.ts';

/** What a submit knows of the task it wants. */
export interface Draft {
  readonly action: string;
  readonly prompt: string;
  readonly description: string;
  /** Fields every submit may carry. */
  readonly common: Common;
  readonly parent?: Task;
  readonly work?: Work;
  readonly finalPrompt?: string;
  readonly onModal?: Task['onModal'];
  readonly strong?: boolean | undefined;
}

/** Fields every submit may carry, and the speed its path asked for. */
export interface Common {
  readonly state: string;
  readonly notifyHook: string | undefined;
  readonly botType: Task['botType'];
  readonly mode: Task['mode'];
}

/** A task at its very beginning. A gateway takes the hook and the speed away. */
export function newTask(
  draft: Draft,
  { id, now, flavour }: { id: string; now: number; flavour: Flavour },
): Task {
  const { common } = draft;
  const hook = flavour.gateway ? undefined : common.notifyHook;
  return {
    id,
    action: draft.action,
    status: 'NOT_START',
    progress: '0%',
    prompt: draft.prompt,
    finalPrompt: draft.finalPrompt ?? draft.prompt,
    description: draft.description,
    state: common.state,
    submitTime: now,
    startTime: null,
    finishTime: null,
    imageUrl: null,
    videoUrls: [],
    failReason: null,
    buttons: [],
    properties: hook === undefined ? {} : { notifyHook: hook },
    parentId: draft.parent?.id ?? null,
    botType: common.botType,
    mode: flavour.gateway ? null : common.mode,
    jobId: jobIdOf(id),
    seed: seedOf(id),
    seedTold: false,
    notifyHook: hook,
    work: draft.work,
    onModal: draft.onModal,
    strong: draft.strong,
    doom: undefined,
    forgotten: false,
  };
}

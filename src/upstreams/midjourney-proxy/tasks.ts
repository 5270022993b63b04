import { promptActions, type WordsKind } from '../own-actions.ts';
import type { TaskSnapshot } from '../port.ts';
import type { ActionKind, TaskResult } from '../result.ts';
import { isWebAddress } from '../web-address.ts';
import { readButtons, readWebUrl } from './buttons.ts';
import { changeActions } from './change.ts';
import { failureOfReason } from './failures.ts';
import type { Task } from './schemas.ts';
import { readTokens } from './tokens.ts';
import { cut, readPrompts, wordsIn } from './words.ts';

/**
 * What a task means. Unknown status words count as running: the job's own deadline ends what never
 * ends. Success is told by the status alone, never by the progress (gateways send 100% on failure).
 * @param unknownActions buttons that this gateway shows and does not know: they are not offered
 */
export function snapshotOf(
  task: Task,
  unknownActions: ReadonlySet<ActionKind> = new Set(),
): TaskSnapshot {
  switch (task.status) {
    case undefined:
    case 'NOT_START':
    case 'SUBMITTED':
      return { status: 'queued' };
    case 'MODAL':
      return { status: 'needs-input', suggestedPrompt: finalPromptOf(task) };
    case 'SUCCESS':
      return { status: 'succeeded', result: resultOf(task, unknownActions) };
    case 'FAILURE':
    case 'CANCEL':
      return { status: 'failed', failure: failureOfReason(task.failReason) };
    default:
      return runningOf(task);
  }
}

function finalPromptOf({ properties }: Task): string | undefined {
  return properties?.finalPrompt && cut(properties.finalPrompt);
}

function runningOf({ progress, imageUrl }: Task): TaskSnapshot {
  const percent = percentOf(progress);
  if (!isWebAddress(imageUrl)) return { status: 'running', percent };
  return { status: 'running', percent, previewUrl: imageUrl };
}

/** "31%" and the like; anything else (words, blanks) is unknown. */
function percentOf(progress: string | undefined): number | undefined {
  const digits = /^\s*(\d{1,3})%/.exec(progress ?? '')?.[1];
  return digits === undefined ? undefined : Math.min(100, Number(digits));
}

function resultOf(task: Task, unknownActions: ReadonlySet<ActionKind>): TaskResult {
  const words = wordsIn(task);
  return words === undefined ? drawnOf(task, unknownActions) : foundOf(words, task);
}

/**
 * Prompts, and the picture that was described. Without prompts there is nothing yet, so the picture
 * stays away as well.
 */
function foundOf(kind: WordsKind, task: Task): TaskResult {
  const prompts = readPrompts(kind, task);
  const tokens = kind === 'shorten' && prompts.length > 0 ? readTokens(task) : undefined;
  const speed = speedOf(task.mode);
  return {
    media: kind === 'describe' && prompts.length > 0 ? mediaOf(task) : [],
    ...(prompts.length === 0 ? {} : { prompts }),
    ...(tokens === undefined ? {} : { tokens }),
    actions: promptActions(kind, prompts),
    pickedActions: [],
    ...(speed === undefined ? {} : { speed }),
  };
}

function drawnOf(task: Task, unknownActions: ReadonlySet<ActionKind>): TaskResult {
  const buttons = readButtons(task.buttons).filter(({ kind }) => !unknownActions.has(kind));
  const finalPrompt = finalPromptOf(task);
  const webUrl = readWebUrl(task.buttons);
  const speed = speedOf(task.mode);
  return {
    media: mediaOf(task),
    actions: task.buttons.length > 0 ? buttons : changeActions(task.action),
    pickedActions: [],
    ...(finalPrompt === undefined ? {} : { finalPrompt }),
    ...(webUrl === undefined ? {} : { webUrl }),
    ...(speed === undefined ? {} : { speed }),
  };
}

/**
 * Videos first: a video task's `imageUrl` is only its poster. Single pictures (trueai) stand in for
 * a grid that is not there.
 */
function mediaOf(task: Task): TaskResult['media'] {
  const videos = [...task.videoUrls.map(({ url }) => url), task.videoUrl].filter(isWebAddress);
  if (videos.length > 0) {
    return [...new Set(videos)].slice(0, 10).map((url) => ({ kind: 'video', url }));
  }
  if (isWebAddress(task.imageUrl)) return [{ kind: 'image', url: task.imageUrl }];
  const pictures = task.imageUrls.map(({ url }) => url).filter(isWebAddress);
  return pictures.slice(0, 10).map((url) => ({ kind: 'image', url }));
}

function speedOf(mode: string | undefined): TaskResult['speed'] {
  const word = mode?.toLowerCase();
  return word === 'relax' || word === 'fast' || word === 'turbo' ? word : undefined;
}

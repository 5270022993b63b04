import type { Speed } from '../../prompt/speed.ts';
import type { TaskSnapshot } from '../port.ts';
import type { MediaItem, TaskResult } from '../result.ts';
import { actionsOf } from './actions.ts';
import { failureOfTask } from './failures.ts';
import type { TaskRecord } from './schemas.ts';

const maxFiles = 10;

/**
 * What a record means; decided by `successFlag` alone, and an unknown one counts as running: the
 * job's own deadline ends what never ends. A success may come before its links do.
 */
export function snapshotOf(record: TaskRecord): TaskSnapshot {
  switch (record.successFlag) {
    case 1:
      return { status: 'succeeded', result: resultOf(record) };
    case 2:
    case 3:
      return { status: 'failed', failure: failureOfTask(record) };
    default:
      return { status: 'running', percent: undefined };
  }
}

function resultOf(record: TaskRecord): TaskResult {
  const media = mediaOf(record);
  const finalPrompt = record.paramJson?.prompt;
  const speed = speedOf(record.paramJson?.speed);
  return {
    media,
    actions: actionsOf(record.taskType ?? '', media),
    pickedActions: [],
    ...(finalPrompt === undefined ? {} : { finalPrompt }),
    ...(speed === undefined ? {} : { speed }),
  };
}

function mediaOf({ taskType, resultInfoJson }: TaskRecord): MediaItem[] {
  const isClip = /video|extend/i.test(taskType ?? '');
  const links = resultInfoJson?.resultUrls ?? [];
  return links.slice(0, maxFiles).map((url) => ({
    kind: isClip || /\.(?:mp4|mov|webm|m4v)(?:[?#]|$)/i.test(url) ? 'video' : 'image',
    url,
  }));
}

/** The echo says `Relax` where the request said `relaxed`. */
function speedOf(word: string | undefined): Speed | undefined {
  if (/^relax/i.test(word ?? '')) return 'relax';
  const lower = word?.toLowerCase();
  return lower === 'fast' || lower === 'turbo' ? lower : undefined;
}

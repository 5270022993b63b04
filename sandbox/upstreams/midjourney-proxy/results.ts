import { ratioOf } from '../drawing/aspect.ts';
import {
  addedButtons,
  clipButtons,
  clipGridButtons,
  describeButtons,
  gridButtons,
  shortenButtons,
  singleButtons,
} from './buttons.ts';
import type { Gallery } from './gallery.ts';
import type { ExtraButton } from './options.ts';
import type { Button, Task } from './task.ts';
import { versionOf } from './version.ts';

/** Fills in what a task shows while it runs: its preview, from 15 % on. */
export function showProgress(task: Task, percent: number, gallery: Gallery): void {
  const drawn = task.work?.kind === 'grid' || task.work?.kind === 'single';
  if (drawn && percent >= 15) task.imageUrl = gallery.previewUrl(task, percent);
}

/** Fills in what a task has when it ended well: pictures, clips or text, and buttons where the flavour has them. */
export function showResult(
  task: Task,
  gallery: Gallery,
  { shown, extra }: { readonly shown: boolean; readonly extra: readonly ExtraButton[] },
): void {
  const { work } = task;
  if (work === undefined) return;
  task.properties['finalPrompt'] = task.finalPrompt;
  task.properties['messageHash'] = task.jobId;
  if (work.kind === 'text') {
    task.properties['finalPrompt'] = work.text;
    task.prompt = work.of === 'describe' ? work.text : task.prompt;
    task.imageUrl = work.imageUrl ?? null;
  } else if (work.kind === 'clips' || work.kind === 'clip') {
    task.imageUrl = null;
    task.videoUrls = gallery.clipUrls(task, work.kind === 'clips' ? work.count : 1);
  } else {
    task.imageUrl = gallery.finalUrl(task);
  }
  const added = addedButtons(work.kind, { jobId: task.jobId, extra });
  task.buttons = shown ? [...buttonsOf(task), ...added] : [];
}

function buttonsOf({ work, jobId, finalPrompt }: Task): readonly Button[] {
  switch (work?.kind) {
    case 'grid':
      return gridButtons(jobId);
    case 'single':
      return singleButtons(jobId, {
        version: versionOf(finalPrompt),
        square: Math.abs(work.artwork.ratio - 1) < 0.01,
        upscaled: work.how === 'hd',
      });
    case 'clips':
      return clipGridButtons(jobId, work.count);
    case 'clip':
      return clipButtons(jobId);
    case 'text':
      return work.of === 'describe' ? describeButtons() : shortenButtons();
    case undefined:
      return [];
  }
}

/** The ratio a new prompt asks for, or the one the picture had. */
export function ratioOr(prompt: string, before: number): number {
  return /--(?:ar|aspect)\s/i.test(prompt) ? ratioOf(prompt) : before;
}

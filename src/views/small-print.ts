import { hasEnded, type Job, resultOf } from '../jobs/job.ts';
import type { Sentences } from '../locales/index.ts';

/**
 * What stands in small letters below a job: what it costs while it is not over, why another upstream
 * than theirs draws it, whether it took their prompt, and how the prompt was read.
 * @param room how many characters there are; lines beyond are left out whole
 */
export function smallPrint(job: Job, room: number, text: Sentences): string[] {
  const cost = hasEnded(job) ? [] : [job.estimate ?? []].flat();
  const notes = [...job.notes, ...job.upstreamNotes];
  const lines = [...movedLine(job, text), ...cost, ...oldPromptLine(job, text), ...notes];
  const kept: string[] = [];
  for (const line of lines.map((one) => `-# ${one}`)) {
    if ([...kept, line].join('\n').length <= room) kept.push(line);
  }
  return kept;
}

/** One line for whoever wonders why another upstream than theirs draws it. */
function movedLine({ movedFrom, upstream }: Job, text: Sentences): string[] {
  if (movedFrom.length === 0) return [];
  const { name, passedOver } = text.upstream;
  const why = movedFrom.map(({ upstream: from, reason }) => passedOver[reason](name[from]));
  return [text.status.movedOn(why, name[upstream])];
}

/** Until the picture is there, the upstream may still ask for the edited prompt. */
function oldPromptLine(job: Job, { status, upstream }: Sentences): string[] {
  const isCertain = job.unasked === true && resultOf(job) !== undefined;
  return isCertain ? [status.oldPrompt(upstream.name[job.upstream])] : [];
}

import { hasEnded, type Job, resultOf } from '../jobs/job.ts';
import type { Sentences } from '../locales/index.ts';

/**
 * What stands in small letters below a job: what it costs while it is not over, why another upstream
 * than theirs draws it, whether it took their prompt, how the prompt was read, and, once it is done,
 * its number.
 * @param room how many characters there are; lines beyond are left out whole, the number last of all
 */
export function smallPrint(job: Job, room: number, text: Sentences): string[] {
  const cost = hasEnded(job) ? [] : [job.estimate ?? []].flat();
  const notes = [...job.notes, ...job.upstreamNotes];
  const lines = [...movedLine(job, text), ...cost, ...oldPromptLine(job, text), ...notes];
  const end = numberLine(job, text).map(small);
  const kept: string[] = [];
  for (const line of lines.map(small)) {
    if ([...kept, line, ...end].join('\n').length <= room) kept.push(line);
  }
  return end.join('\n').length <= room ? [...kept, ...end] : kept;
}

const small = (line: string): string => `-# ${line}`;

/** By its number a result can be found again; a link leads to what it was made from. */
function numberLine({ id, state, request }: Job, { finished }: Sentences): string[] {
  if (state !== 'done') return [];
  const from = request.kind === 'action' ? request.from : undefined;
  if (from === undefined) return [id];
  const { guildId = '@me', channelId, messageId } = from;
  const link = `https://discord.com/channels/${guildId}/${channelId}/${messageId}`;
  return [`${id} · [${finished.fromPicture}](<${link}>)`];
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

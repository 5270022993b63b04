import type { Feature } from '../../guilds/moderation/access-rules.ts';
import { type Job, type JobDraft, promptOf, resultOf } from '../../jobs/job.ts';
import { midjourney } from '../../prompt/catalogue.ts';
import { parsePrompt } from '../../prompt/parse.ts';
import type { Flag } from '../../prompt/prompt.ts';
import { isHidden } from './pictures.ts';

/**
 * Everything that somebody has to be allowed for a job.
 * @param parent the job whose picture was pressed for it, or that is run once more
 */
export function featuresOf(draft: JobDraft, parent: Job | undefined): readonly Feature[] {
  const { request } = draft;
  const flags = flagsOf(draft);
  const isClip = isClipAction(draft) || flags.some(({ name }) => name === 'video');
  const needed: readonly (Feature | undefined)[] = [
    request.kind === 'action' ? undefined : request.kind,
    isClip ? 'video' : undefined,
    request.kind === 'action' || isFinished(parent) ? 'buttons' : undefined,
    draft.private && !isForced(parent) ? 'private' : undefined,
    isCostly(draft, flags) ? 'costly' : undefined,
  ];
  return [...new Set(needed.filter((feature) => feature !== undefined))];
}

/** What somebody has to be allowed for others to see a job that is there already: nothing is spent. */
export function featuresToShow(job: Job): readonly Feature[] {
  return featuresOf(job, undefined).filter((feature) => feature !== 'costly');
}

/** Whether one picture is taken out of a result: free, at once, and it says nothing new. */
export function isPick({ request }: Pick<JobDraft, 'request'>): boolean {
  return request.kind === 'action' && request.action.means === 'pick';
}

/** What is below a picture is there only once the picture is; the rest is run once more. */
function isFinished(parent: Job | undefined): boolean {
  return resultOf(parent) !== undefined;
}

/** What comes of a picture that others do not see is as private, whatever its person would choose. */
function isForced(parent: Job | undefined): boolean {
  return parent !== undefined && isFinished(parent) && isHidden(parent);
}

function isClipAction({ request }: JobDraft): boolean {
  if (request.kind !== 'action') return false;
  return request.action.means === 'animate' || /^(animate|extend)-/.test(request.action.kind);
}

/** Turbo, HD, omni references, the highest quality and sharp clips. */
function isCostly({ request, speed }: JobDraft, flags: readonly Flag[]): boolean {
  if (speed === 'turbo') return true;
  if (request.kind === 'video' && request.quality === 'high') return true;
  if (request.kind === 'imagine' && request.references.some(({ role }) => role === 'omni')) {
    return true;
  }
  return flags.some(
    ({ name, value }) =>
      name === 'turbo' ||
      name === 'hd' ||
      name === 'oref' ||
      (name === 'quality' && Number(value) >= 4),
  );
}

/** Under their full names, in lower case. */
function flagsOf(draft: JobDraft): readonly Flag[] {
  if (isPick(draft)) return [];
  return parsePrompt(promptOf(draft)).flags.map(({ name, value }) => {
    const small = name.toLowerCase();
    return { name: midjourney.flag(small)?.name ?? small, value };
  });
}

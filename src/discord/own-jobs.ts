import {
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { isHidden, mayControl, mayUsePicture } from '../guard/access/pictures.ts';
import { canBeShown } from '../jobs/history.ts';
import { type Job, type JobId, type JobIn, jobIdSchema, promptOf } from '../jobs/job.ts';
import type { JobRepository } from '../jobs/repository.ts';
import type { Sentences } from '../locales/index.ts';
import { wording } from '../locales/wording.ts';
import { problemSentence } from '../views/job-problem.ts';
import { plainPrompt } from '../views/prompt-text.ts';
import { whatWasDone } from '../views/what-was-done.ts';
import { type Intention, type Tools, tell } from './definitions.ts';
import type { Suggestion } from './respond.ts';

/** How many of a person's newest jobs are looked through while they type. */
const searched = 100;
const maxChoices = 25;
const maxName = 100;

/** The option with which a person names one of their jobs. */
export function jobOption(path: 'show.job' | 'cancel.job'): APIApplicationCommandStringOption {
  return {
    type: ApplicationCommandOptionType.String,
    ...wording(path),
    required: true,
    autocomplete: true,
  };
}

/**
 * A person's own jobs as suggestions: newest first, by what they have typed so far.
 * @param wanted which of them make sense for the command
 */
export async function suggestOwnJobs(
  interaction: AutocompleteInteraction,
  { jobs, text }: Pick<Tools, 'jobs' | 'text'>,
  wanted: (job: Job) => boolean,
): Promise<readonly Suggestion[]> {
  const typed = interaction.options.getFocused().toLowerCase();
  const own = await jobs.ofOwner(interaction.user.id, searched);
  return own
    .filter(wanted)
    .map((job) => ({ job, title: titleOf(job, text) }))
    .filter(({ job, title }) => title.toLowerCase().includes(typed) || job.id.includes(typed))
    .slice(0, maxChoices)
    .map(({ job, title }) => ({ name: nameOf(job, title), value: job.id }));
}

/** Its words, or what was done where it has none. */
function titleOf(job: Job, text: Sentences): string {
  const prompt = promptOf(job);
  return prompt === '' ? whatWasDone(job, text) : prompt;
}

function nameOf({ state }: Job, title: string): string {
  const end = ` (${state})`;
  return plainPrompt(title, maxName - end.length) + end;
}

/** The job that a person named, if it is theirs; people may type what they like. */
export function findNamedJob(
  interaction: ChatInputCommandInteraction,
  jobs: JobRepository,
): Promise<Job | undefined> {
  return findOwnJob(interaction.options.getString('job', true).trim(), interaction.user.id, jobs);
}

/** The job of this id, if it is theirs. @param named whatever was typed or sent */
async function findOwnJob(
  named: string,
  userId: string,
  jobs: JobRepository,
): Promise<Job | undefined> {
  const id = jobIdSchema.safeParse(named);
  const job = id.success ? await jobs.get(id.data) : undefined;
  return job !== undefined && mayControl(job, userId) ? job : undefined;
}

/**
 * Brings one of a person's own jobs to where they are now: for all to see only where whatever is set
 * there would let it be made like that.
 * @param named its id, or anything else that was typed or sent
 */
export async function bringBack(
  named: string,
  userId: string,
  { jobs, visit, text }: Pick<Tools, 'jobs' | 'text' | 'visit'>,
): Promise<Intention> {
  const { notice } = text;
  const job = await findOwnJob(named, userId, jobs);
  if (job === undefined) return tell(notice.unknownJob);
  if (job.state === 'delivering') {
    return tell(job.unfetched === undefined ? notice.stillFinishing : text.status.fetching);
  }
  if (isWithheld(job)) return tell(problemSentence(job.problem, text));
  if (!canBeShown(job)) return tell(notice.noPictureYet);
  const alone = isHidden(job) ? undefined : await visit.whyAlone(job);
  return { kind: 'republish', job, alone };
}

/** Whether those who moderate, or the words in it, stand between a job and its person. */
function isWithheld(job: Job): job is JobIn<'failed'> {
  if (job.state !== 'failed') return false;
  const { code } = job.problem;
  return code === 'rejected' || code === 'review-expired' || code === 'words-withheld';
}

/**
 * The job of a button that only its requester may use.
 * @returns the job, or what to say instead
 */
export async function findPressedJob(
  { jobId }: { readonly jobId: JobId },
  interaction: { readonly user: { readonly id: string } },
  { jobs, text: { notice } }: { readonly jobs: JobRepository; readonly text: Sentences },
): Promise<Job | string> {
  const job = await jobs.get(jobId);
  if (job === undefined) return notice.jobGone;
  return mayControl(job, interaction.user.id) ? job : notice.notYours;
}

/**
 * The finished job of a button that everybody may use who can see its picture. Its message may stand
 * a moment before the job is written down as done.
 * @returns the job, or what to say instead
 */
export async function findFinishedJob(
  { jobId }: { readonly jobId: JobId },
  interaction: { readonly user: { readonly id: string } },
  { jobs, text }: { readonly jobs: JobRepository; readonly text: Sentences },
): Promise<JobIn<'done' | 'delivering'> | string> {
  const { notice } = text;
  const job = await jobs.get(jobId);
  if (job === undefined) return notice.jobGone;
  if (!mayUsePicture(job, interaction.user.id)) return notTheirs(job, text);
  return job.state === 'done' || job.state === 'delivering' ? job : notice.buttonGone;
}

/** What somebody else is told of a picture that they may not use. */
export function notTheirs({ removedBy }: Pick<Job, 'removedBy'>, text: Sentences): string {
  return removedBy === 'moderator' ? text.access.removedPicture : text.notice.privatePicture;
}

import type { AutocompleteInteraction } from 'discord.js';
import type { Job } from '../jobs/job.ts';
import { jobIdSchema, promptOf } from '../jobs/job.ts';
import type { JobRepository } from '../jobs/repository.ts';
import { plainPrompt } from '../views/prompt-text.ts';
import type { Suggestion } from './respond.ts';

/** How many of a person's newest jobs are looked through while they type. */
const searched = 100;
const maxChoices = 25;
const maxName = 100;

/**
 * A person's own jobs as suggestions: newest first, by what they have typed so far.
 * @param wanted which of them make sense for the command
 */
export async function suggestOwnJobs(
  interaction: AutocompleteInteraction,
  jobs: JobRepository,
  wanted: (job: Job) => boolean,
): Promise<readonly Suggestion[]> {
  const typed = interaction.options.getFocused().toLowerCase();
  const own = await jobs.ofOwner(interaction.user.id, searched);
  return own
    .filter(wanted)
    .filter((job) => promptOf(job).toLowerCase().includes(typed) || job.id.includes(typed))
    .slice(0, maxChoices)
    .map((job) => ({ name: nameOf(job), value: job.id }));
}

function nameOf(job: Job): string {
  const end = ` (${job.state})`;
  return plainPrompt(promptOf(job), maxName - end.length) + end;
}

/** The job that a person named, if it is theirs; people may type what they like. */
export async function findOwnJob(
  jobs: JobRepository,
  typed: string,
  userId: string,
): Promise<Job | undefined> {
  const id = jobIdSchema.safeParse(typed.trim());
  const job = id.success ? await jobs.get(id.data) : undefined;
  return job?.requesterId === userId ? job : undefined;
}

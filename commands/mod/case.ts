import { ApplicationCommandOptionType } from 'discord.js';
import { type Intention, type Tools, tell } from '../../src/discord/definitions.ts';
import type { Case } from '../../src/guard/cases/case.ts';
import { outcomeKeys } from '../../src/guard/cases/outcomes.ts';
import { type Job, jobIdSchema } from '../../src/jobs/job.ts';
import { wording } from '../../src/locales/wording.ts';
import { caseView } from '../../src/views/case.ts';
import { appealButtons, reportButtons } from '../../src/views/case-buttons.ts';
import type { Row } from '../../src/views/message.ts';
import { reviewButtons } from '../../src/views/review-notice.ts';
import type { CommandPart, StaffUse } from '../admin/part.ts';

/** As many digits as a number of a case has in the store. */
const maxNumber = 9_999_999_999;

/** Everything about one case, with what can still be decided. */
export const showCase: CommandPart = {
  option: {
    type: ApplicationCommandOptionType.Subcommand,
    ...wording('mod.case'),
    options: [
      {
        type: ApplicationCommandOptionType.Integer,
        ...wording('mod.case.number'),
        required: true,
        min_value: 1,
        max_value: maxNumber,
      },
    ],
  },
  run: show,
};

async function show({ interaction, guildId, tools }: StaffUse): Promise<Intention> {
  const { moderation, text } = tools;
  const number = interaction.options.getInteger('number', true);
  const entry = await moderation.cases.get(guildId, number);
  if (entry === undefined) return tell(text.cases.mod.noCase(number));
  const outcome = await moderation.cases.outcome(guildId, outcomeKeys(entry) ?? []);
  const job = await jobOf(entry, guildId, tools);
  const isHeld = entry.kind === 'held' && job?.state === 'held';
  const rows = isHeld
    ? [reviewButtons(job, text, { canRepost: true })]
    : outcome === undefined
      ? decisions(entry, tools)
      : [];
  return { kind: 'tell', view: caseView({ guildId, entry, outcome, isHeld, rows }, text) };
}

async function jobOf(
  { jobId }: Case,
  guildId: string,
  { jobs }: Pick<Tools, 'jobs'>,
): Promise<Job | undefined> {
  const id = jobIdSchema.safeParse(jobId).data;
  const job = id && (await jobs.get(id));
  return job?.guildId === guildId ? job : undefined;
}

function decisions({ kind, number }: Case, { text }: Pick<Tools, 'text'>): readonly Row[] {
  if (kind === 'reported') return [reportButtons(number, text)];
  return kind === 'appealed' ? [appealButtons(number, text)] : [];
}

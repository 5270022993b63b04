import { ApplicationCommandOptionType } from 'discord.js';
import type { Intention, Tools } from '../../src/discord/definitions.ts';
import type { JobId } from '../../src/jobs/job.ts';
import { wording } from '../../src/locales/wording.ts';
import { lookupView } from '../../src/views/standing.ts';
import type { CommandPart, StaffUse } from '../admin/part.ts';
import { userOption } from './whom.ts';

/** How many cases are shown. */
const maxCases = 10;
/** How many of a person's newest jobs are looked through, everywhere. */
const maxJobs = 1_000;
const pageSize = 50;

/** What is known of somebody in this server. */
export const lookup: CommandPart = {
  option: {
    type: ApplicationCommandOptionType.Subcommand,
    ...wording('mod.lookup'),
    options: [userOption('mod.lookup.user')],
  },
  run: lookUp,
};

function lookUp({ interaction, guildId, tools }: StaffUse): Intention {
  const { standings, cases } = tools.moderation;
  const { id: userId } = interaction.options.getUser('user', true);
  return {
    kind: 'work',
    run: async (signal) => {
      const standing = await standings.of(guildId, userId);
      const latest = await cases.list(guildId, { limit: maxCases, userId });
      const jobs = await countJobs(tools, { guildId, userId, signal });
      return lookupView({ guildId, userId, ...standing, cases: latest, jobs }, tools.text);
    },
  };
}

interface Counted {
  readonly guildId: string;
  readonly userId: string;
  readonly signal: AbortSignal;
}

/** Jobs are listed by person and not by server, so that all of theirs are looked through. */
async function countJobs(
  { jobs }: Pick<Tools, 'jobs'>,
  { guildId, userId, signal }: Counted,
): Promise<{ count: number; isAll: boolean }> {
  let count = 0;
  let before: JobId | undefined;
  for (let seen = 0; seen < maxJobs; seen += pageSize) {
    signal.throwIfAborted();
    const ids = await jobs.idsOfOwner(userId, { before, limit: pageSize });
    const page = await Promise.allSettled(ids.map((id) => jobs.get(id)));
    count += page.filter(
      (job) => job.status === 'fulfilled' && job.value?.guildId === guildId,
    ).length;
    if (ids.length < pageSize) return { count, isAll: true };
    before = ids.at(-1);
  }
  return { count, isAll: false };
}

import { ApplicationCommandType } from 'discord.js';
import { defineCommand } from '../src/discord/definitions.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { ownLiveJobs } from '../src/discord/own-load.ts';
import { wording } from '../src/locales/wording.ts';
import { queueView } from '../src/views/queue.ts';

export const queue = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...wording('queue'),
    ...everywhere(),
  },
  run: ({ user }, { jobs, board, text, visit }) => ({
    kind: 'work',
    run: async () => {
      const live = await ownLiveJobs(jobs, user.id);
      const entries = live.map((job) => {
        return { job, place: board.place(job.id), percent: board.percentOf(job.id) };
      });
      return queueView({ entries, loads: board.load(), paused: visit.guild?.paused }, text);
    },
  }),
});

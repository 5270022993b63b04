import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { defineCommand, type Tools } from '../src/discord/definitions.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { type HistoryFilter, historyKinds } from '../src/jobs/history.ts';
import { type HistoryQuery, searchHistory } from '../src/jobs/history-search.ts';
import type { JobId } from '../src/jobs/job.ts';
import { choice, wording } from '../src/locales/wording.ts';
import { historyView } from '../src/views/history.ts';
import { fitWords } from '../src/views/history-words.ts';
import type { MessageView } from '../src/views/message.ts';

/** Nobody types more words than that to find a prompt. */
const maxTyped = 200;

export const history = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...wording('history'),
    ...everywhere(),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...wording('history.kind'),
        choices: historyKinds.map((kind) => choice(kind, (choices) => choices.kind[kind])),
      },
      {
        type: ApplicationCommandOptionType.String,
        ...wording('history.text'),
        max_length: maxTyped,
      },
    ],
  },

  run: ({ options, user }, tools) => {
    const { text, isCut } = fitWords(options.getString('text') ?? '');
    const filter = { kind: kindOf(options.getString('kind')), text };
    const query = { userId: user.id, filter };
    return { kind: 'work', run: () => historyPanel({ query, isCut }, tools) };
  },
});

function kindOf(chosen: string | null): HistoryFilter['kind'] {
  return historyKinds.find((kind) => kind === chosen) ?? 'all';
}

interface HistoryWish {
  readonly query: HistoryQuery;
  /** More was typed than is looked for. */
  readonly isCut: boolean;
}

/** One page with its small pictures; shared with the buttons that turn it. */
export async function historyPanel(
  { query, isCut }: HistoryWish,
  { jobs, thumbnails, text }: Pick<Tools, 'jobs' | 'thumbnails' | 'text'>,
): Promise<MessageView> {
  const page = await searchHistory(jobs, query);
  const kept = new Map<JobId, Uint8Array>();
  for (const { id } of page.jobs) {
    const picture = await thumbnails.of(id);
    if (picture !== undefined) kept.set(id, picture);
  }
  return historyView({ page, filter: query.filter, isCut, thumbnails: kept }, text);
}

import {
  type APIButtonComponent,
  type APIEmbed,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { canBeShown, type HistoryFilter } from '../jobs/history.ts';
import { type HistoryEdge, type HistoryPage, mostSearched } from '../jobs/history-search.ts';
import { type Job, type JobId, promptOf } from '../jobs/job.ts';
import type { OutgoingFile } from '../jobs/screen.ts';
import type { Sentences } from '../locales/index.ts';
import { toRow } from './action-rows.ts';
import { encodePress } from './custom-ids.ts';
import { encodeWords } from './history-words.ts';
import { problemSentence } from './job-problem.ts';
import { jumpLink } from './jump-link.ts';
import type { MessageView, Row } from './message.ts';
import { quoteUpTo } from './problems.ts';
import { plainPrompt, shorten, showPrompt } from './prompt-text.ts';
import { whatWasDone } from './what-was-done.ts';

/** Five of them must fit into 6000 characters together, each with a link. */
const maxPrompt = 500;
const maxOption = 100;
const maxWords = 60;

/** One page, what was looked for, and the small pictures that there are. */
export interface HistoryScene {
  readonly page: HistoryPage;
  readonly filter: HistoryFilter;
  /** More was typed than is looked for. */
  readonly isCut: boolean;
  /** WebP, by job. */
  readonly thumbnails: ReadonlyMap<JobId, Uint8Array>;
}

/** A page of somebody's history; says its files outright, since it may stand in another page's place. */
export function historyView(scene: HistoryScene, text: Sentences): MessageView {
  const { page, thumbnails } = scene;
  return {
    content: headOf(scene, text).join('\n'),
    rows: [...bringBack(page.jobs, text), ...paging(scene, text)],
    embeds: page.jobs.map((job) => entry(job, thumbnails.has(job.id), text)),
    files: page.jobs.flatMap((job) => thumbnailFile(job, thumbnails.get(job.id), text)),
  };
}

function headOf({ page, filter, isCut }: HistoryScene, text: Sentences): string[] {
  const { history, choices } = text;
  const words = quoteUpTo(maxWords, filter.text);
  const said = isCut ? history.wordsCut(words) : history.withWords(words);
  const stopped = page.stopped === 'older' ? history.stoppedOlder : history.stoppedNewer;
  return [
    history.title,
    ...(filter.kind === 'all' ? [] : [history.ofKind(choices.kind[filter.kind])]),
    ...(filter.text === '' ? [] : [said]),
    ...(page.jobs.length === 0 ? [emptyLine({ page, filter }, text)] : []),
    ...(page.stopped === undefined ? [] : [stopped(mostSearched)]),
  ];
}

function emptyLine(
  { page, filter }: Pick<HistoryScene, 'page' | 'filter'>,
  { history }: Sentences,
): string {
  if (page.stopped !== undefined) return history.nothingSoFar;
  if (page.newer !== undefined) return history.noMore;
  return filter.kind === 'all' && filter.text === '' ? history.empty : history.nothingFound;
}

function entry(job: Job, hasThumbnail: boolean, text: Sentences): APIEmbed {
  const { history } = text;
  const link = jumpLink(job);
  const facts = [
    `<t:${Math.floor(job.createdAt / 1000)}:R>`,
    ...stateOf(job, text),
    ...(link === undefined ? [] : [`[${history.goTo}](${link})`]),
  ];
  const prompt = showPrompt(promptOf(job), maxPrompt);
  return {
    title: showPrompt(whatWasDone(job, text), maxOption),
    description: [...(prompt === '' ? [] : [prompt]), facts.join(' · ')].join('\n'),
    ...(hasThumbnail ? { thumbnail: { url: `attachment://${thumbnailName(job)}` } } : {}),
  };
}

/** How far it is, or why those who moderate do not show it. */
function stateOf(job: Job, text: Sentences): string[] {
  if (job.state === 'done') return [];
  if (job.state === 'failed') {
    const { code } = job.problem;
    if (code === 'rejected' || code === 'review-expired')
      return [problemSentence(job.problem, text)];
  }
  return [text.history.state[job.state]];
}

function thumbnailName({ id }: Job): string {
  return `${id}.webp`;
}

function thumbnailFile(job: Job, bytes: Uint8Array | undefined, text: Sentences): OutgoingFile[] {
  if (bytes === undefined) return [];
  const description = text.history.thumbnail(plainPrompt(promptOf(job), maxPrompt));
  return [{ name: thumbnailName(job), bytes, contentType: 'image/webp', description }];
}

function bringBack(jobs: readonly Job[], text: Sentences): Row[] {
  const shown = jobs.filter(canBeShown);
  if (shown.length === 0) return [];
  const menu: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: encodePress({ action: 'reopen' }),
    placeholder: text.history.bringBack,
    options: shown.map((job) => {
      const what = shorten(whatWasDone(job, text), maxOption);
      const prompt = plainPrompt(promptOf(job), maxOption);
      if (prompt === '') return { label: what, value: job.id };
      return { label: prompt, description: what, value: job.id };
    }),
  };
  return [{ type: ComponentType.ActionRow, components: [menu] }];
}

/** Both buttons, unless everything there is stands here. */
function paging({ page, filter }: HistoryScene, text: Sentences): Row[] {
  const { older, newer } = page;
  const somewhere = older ?? newer;
  if (somewhere === undefined) return [];
  const turn = (
    direction: HistoryEdge['direction'],
    edge: JobId | undefined,
  ): APIButtonComponent => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: text.history[direction],
    emoji: { name: direction === 'newer' ? '◀️' : '▶️' },
    custom_id: encodePress({
      action: 'page',
      direction,
      jobId: edge ?? somewhere,
      kind: filter.kind,
      text: encodeWords(filter.text),
    }),
    disabled: edge === undefined,
  });
  return [toRow([turn('newer', newer), turn('older', older)])];
}

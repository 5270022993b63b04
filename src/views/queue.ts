import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Pause } from '../guilds/moderation/pause.ts';
import type { Load, Place } from '../jobs/board.ts';
import { type Job, promptOf } from '../jobs/job.ts';
import { isStoppable } from '../jobs/repository.ts';
import type { Sentences } from '../locales/index.ts';
import { toRow } from './action-rows.ts';
import { encodePress } from './custom-ids.ts';
import { jumpLink } from './jump-link.ts';
import type { ButtonRow, MessageView } from './message.ts';
import { pausedLine } from './paused.ts';
import { showPrompt } from './prompt-text.ts';
import { whatWasDone } from './what-was-done.ts';

/** How many jobs are told one by one: two rows of buttons. */
const maxTold = 10;
const perRow = 5;
/** Ten of them must fit into one embed, each with a link. */
const maxPrompt = 120;

/** One job that is not over, and where it is now. */
export interface QueueEntry {
  readonly job: Job;
  readonly place: Place | undefined;
  /** 0 to 100. */
  readonly percent: number | undefined;
}

/** What of a person's runs and waits, oldest first, and how busy the upstreams are with everybody's. */
export interface QueueScene {
  readonly entries: readonly QueueEntry[];
  readonly loads: readonly Load[];
  /** Set while nothing new is taken where it is shown. */
  readonly paused?: Pause | undefined;
}

/** What of a person's runs and waits, each with a button that stops it. */
export function queueView({ entries, loads, paused }: QueueScene, text: Sentences): MessageView {
  const { queue } = text;
  const busy = loads.map(({ upstream, running, waiting }) => {
    return `-# ${queue.load(text.upstream.name[upstream], running, waiting)}`;
  });
  const everybody = [...(paused === undefined ? [] : [pausedLine(paused, text)]), ...busy];
  if (entries.length === 0) return { content: [queue.empty, ...everybody].join('\n'), rows: [] };
  const told = entries.slice(0, maxTold);
  const left = entries.length - told.length;
  const lines = told.map((entry, index) => `**${index + 1}.** ${lineOf(entry, text)}`);
  const more = left === 0 ? [] : [queue.more(left)];
  return {
    content: [queue.title, ...everybody].join('\n'),
    rows: cancelRows(told, text),
    embeds: [{ description: [...lines, ...more].join('\n') }],
  };
}

function lineOf(entry: QueueEntry, text: Sentences): string {
  const { job } = entry;
  const prompt = showPrompt(promptOf(job), maxPrompt);
  const link = jumpLink(job);
  return [
    prompt === '' ? showPrompt(whatWasDone(job, text), maxPrompt) : prompt,
    stateOf(entry, text),
    ...(link === undefined ? [] : [`[${text.history.goTo}](${link})`]),
  ].join(' · ');
}

function stateOf({ job, place, percent }: QueueEntry, { queue, history }: Sentences): string {
  const { state } = job;
  if (state === 'running')
    return percent === undefined ? history.state.running : queue.percent(percent);
  if (state === 'needs-input' && job.answer !== undefined) return history.state.submitting;
  if (state === 'done') return history.state.delivering;
  if (place === undefined) return history.state[state];
  const { position, eta } = place;
  return eta === undefined
    ? queue.position(position)
    : queue.positionAt(position, Math.ceil(eta / 1000));
}

function cancelRows(entries: readonly QueueEntry[], text: Sentences): ButtonRow[] {
  const buttons = entries.flatMap(({ job }, index): APIButtonComponent[] =>
    isStoppable(job)
      ? [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Secondary,
            label: text.queue.cancel(index + 1),
            custom_id: encodePress({ action: 'cancel', jobId: job.id }),
          },
        ]
      : [],
  );
  const rows = [buttons.slice(0, perRow), buttons.slice(perRow)];
  return rows.filter((row) => row.length > 0).map(toRow);
}

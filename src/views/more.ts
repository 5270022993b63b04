import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import { hasOwnSeed, hasSeveralPictures } from '../jobs/grid.ts';
import { type JobIn, promptOf } from '../jobs/job.ts';
import type { Sentences } from '../locales/index.ts';
import { parsePrompt } from '../prompt/parse.ts';
import { toRow } from './action-rows.ts';
import { encodePress, type Press } from './custom-ids.ts';
import type { MessageView } from './message.ts';
import { promptBlock } from './prompt-text.ts';

/** What is known beside the job. */
export interface MoreLook {
  /** Whoever looks has asked for it. */
  readonly isOwn: boolean;
  /** The message below which ⋯ was pressed. */
  readonly messageId: string;
  /** Its upstream tells seeds. */
  readonly tellsSeeds: boolean;
  /** The model that its upstream draws with where a prompt names none. */
  readonly defaultModel: string | undefined;
}

const maxPrompt = 1_500;

/** The panel that ⋯ opens: what is known of a picture, and what else can be done with it. */
export function moreView(
  job: JobIn<'done' | 'delivering'>,
  look: MoreLook,
  text: Sentences,
): MessageView {
  const { more, upstream } = text;
  const prompt = promptOf(job);
  const model = modelOf(prompt) ?? (drawsWords(job) ? look.defaultModel : undefined);
  const speed = job.result.speed ?? job.speed;
  const facts = [
    more.service(upstream.name[job.upstream]),
    ...(model === undefined ? [] : [more.model(model)]),
    ...(speed === undefined ? [] : [more.speed(text.choices.speed[speed])]),
    more.when(`<t:${Math.floor(job.createdAt / 1000)}:f>`),
  ];
  const words = prompt.trim() === '' ? [] : [more.prompt, promptBlock(prompt, maxPrompt, look)];
  const buttons = buttonsFor(job, look, text);
  return {
    content: [more.title(job.id), facts.join(' · '), ...words].join('\n'),
    rows: buttons.length === 0 ? [] : [toRow(buttons)],
  };
}

/** Elsewhere no model is meant that the prompt could name. */
function drawsWords({ request }: JobIn<'done' | 'delivering'>): boolean {
  return request.kind === 'imagine';
}

/** As the prompt names it: `7`, `niji 6`. */
function modelOf(prompt: string): string | undefined {
  const { flags } = parsePrompt(prompt);
  const flag = flags.find(({ name }) => ['v', 'version', 'niji'].includes(name.toLowerCase()));
  if (flag === undefined) return undefined;
  return flag.name.toLowerCase() === 'niji' ? `niji ${flag.value}`.trim() : flag.value;
}

function buttonsFor(
  job: JobIn<'done' | 'delivering'>,
  { isOwn, messageId, tellsSeeds }: MoreLook,
  { more }: Sentences,
): APIButtonComponent[] {
  const { id: jobId, result } = job;
  const { Secondary, Danger } = ButtonStyle;
  return [
    ...(hasSeveralPictures(result)
      ? [button(more.button.files, { action: 'files', jobId }, Secondary)]
      : []),
    ...(tellsSeeds && hasOwnSeed(job, result)
      ? [button(more.button.seed, { action: 'seed', jobId }, Secondary)]
      : []),
    ...(isOwn ? [button(more.button.remove, { action: 'remove', jobId, messageId }, Danger)] : []),
  ];
}

function button(
  label: string,
  press: Press,
  style: ButtonStyle.Secondary | ButtonStyle.Danger,
): APIButtonComponent {
  return { type: ComponentType.Button, style, label, custom_id: encodePress(press) };
}

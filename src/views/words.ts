import { type JobIn, promptOf } from '../jobs/job.ts';
import type { Sentences } from '../locales/index.ts';
import { actionRows } from './action-rows.ts';
import { maxContent } from './fit-lines.ts';
import { mannerOf } from './job-title.ts';
import type { MessageView } from './message.ts';
import { showPrompt } from './prompt-text.ts';
import { showTokens } from './prompt-tokens.ts';
import { smallPrint } from './small-print.ts';

/** What was handed in is known to its person: the room is for what was found. */
const maxTitlePrompt = 300;
const maxSmallPrint = 800;

/**
 * What a describe or a shorten has found, as Midjourney's own bot shows it: numbered by keycaps, below
 * the words that count, for which there is the room that the prompts leave.
 */
export function wordsView(job: JobIn<'done'>, text: Sentences): MessageView {
  const title = titleOf(job, text);
  const print = smallPrint(job, maxSmallPrint, text);
  const { prompts = [], tokens = [] } = job.result;
  const room = maxContent - [title, '', '', ...print].join('\n').length;
  const found = numbered(prompts, room);
  const counting = showTokens(tokens, room - found.length - 2);
  const words = counting === '' ? [found] : [counting, '', found];
  return { content: [title, '', ...words, ...print].join('\n'), rows: actionRows(job, text) };
}

function titleOf(job: JobIn<'done'>, text: Sentences): string {
  const manner = mannerOf(job, text, true);
  const prompt = promptOf(job);
  return prompt === '' ? manner : `**${showPrompt(prompt, maxTitlePrompt)}** - ${manner}`;
}

/** @param room how many characters there are; each prompt gets its share of what is left */
function numbered(prompts: readonly string[], room: number): string {
  const between = '\n\n';
  let left = room - between.length * (prompts.length - 1);
  const blocks = prompts.map((prompt, index) => {
    const keycap = `${index + 1}\u{FE0F}\u{20E3} `;
    const share = Math.floor(left / (prompts.length - index)) - keycap.length;
    const block = `${keycap}${showPrompt(prompt, share)}`;
    left -= block.length;
    return block;
  });
  return blocks.join(between);
}

import { check } from '../guide.ts';
import type { Cast } from './cast.ts';
import { posting } from './cast.ts';
import { linesWith } from './lines-with.ts';

/** Cases: in the log channel, one by one, by person, and all of them as a file. */
export async function record(cast: Cast): Promise<void> {
  const { guide, ada, mod, admin, log } = cast;
  const { page } = guide;
  page.chapter(
    'The record',
    'Every refusal, hold, decision, removal, report, strike, block, grant, pause and change of settings is a **case** with a number: who, what, when, where and why. It is written down before its person is told (unless what is stored cannot be written just then: that is logged, and nobody waits for it). So are words that a service wrote and that were withheld, presets that everybody shares, pictures that people take away themselves where others saw them, and presses by those who may not on buttons for moderators (once for each person and thing). In the log channel each case is a line: number · time · what happened · where · details; a case that goes on with an earlier one names it. When many come at once they share a message; of more than 100 that wait the rest is counted. What could not be told, since the bot had ended or the channel took nothing, is told later: a channel that takes nothing is tried again after ten minutes, then less and less often. Where a filter of the server (AutoMod) objects to a line, that one is told without its prompt and reason, or as a number; `/mod case` has all of it.',
  );
  const told = await posting(cast, log, /lifted the block of/);
  const before = await posting(cast, log, /gave .* a strike/);
  const lines = [...new Set([...before.content.split('\n'), ...told.content.split('\n')])];
  page.quotes('in #log', lines.slice(-6).join('\n'));
  await mod.asks('mod lookup', { user: ada.id }, /Latest cases/);
  const [, number = ''] = /#(\d+)/.exec(linesWith(told.content, /lifted the block of/)) ?? [];
  page.say(
    '`/mod case` shows one, with the buttons that belong to it while it is open: this also brings back what was deleted from the staff channel.',
  );
  await mod.asks('mod case', { number: Number(number) }, /lifted the block/);
  page.say('All of them as a file, for a spreadsheet or a program:');
  const { attachments } = await admin.asks('admin export', { format: 'csv' }, /all \d+ cases/);
  const rows = Buffer.from(attachments[0]?.bytes ?? [])
    .toString()
    .replace('\ufeff', '')
    .split('\n');
  check(rows.length > Number(number), 'every case is in the file');
  page.say('```csv', ...rows.slice(0, 4), '```');
}

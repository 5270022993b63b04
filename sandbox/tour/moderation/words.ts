import { check } from '../guide.ts';
import type { Cast } from './cast.ts';

/** Rules about words. */
export async function words(cast: Cast): Promise<void> {
  const { guide, ada, admin } = cast;
  const { page, stage } = guide;
  page.chapter(
    'Words',
    'A rule is a word, a phrase or a regular expression ([RE2](https://github.com/google/re2/wiki/Syntax)), and does one of three things: **block** (nothing is started), **hold** (a moderator decides) or **log** (only the log channel is told). Rules look at prompts, at saved presets (their names too) and suffixes, at what is typed into forms, and at what a service itself writes for `/describe` and `/shorten`. Words that whoever runs the bot has blocked everywhere come on top and cannot be lifted here.',
  );
  await admin.asks('admin filter add', { text: 'gore' }, /holds from now on/);
  await admin.asks('admin filter add', { text: 'sword', action: 'hold' }, /is held/);
  const pattern = { text: '(neo|retro)punk', kind: 'pattern', action: 'log' };
  await admin.asks('admin filter add', pattern, /is logged/);
  page.say(
    'Disguises are seen through: `g0re`, `g.o.r.e`, `g o r e`, letters of other alphabets that look alike, invisible characters. Whole words count: `sword` meets neither `swordfish` nor `swords`, so give a plural a rule of its own, or write an expression such as `swords?`. `test` tries it, and nothing is started or kept:',
  );
  const tried = 'a g-0-r-e scene with a ѕwοrd';
  await admin.asks('admin filter test', { text: tried }, /gore[^]*sword[^]*would be blocked/);
  await admin.asks('admin filter test', { text: 'swordfish and swords' }, /No rule is met/);
  const before = stage.upstream.submits.length;
  page.say('Whoever meets a rule is told which, so that an honest mistake is quickly put right:');
  await ada.asks('imagine', { prompt: 'a castle, g0re' }, /not allowed/);
  check(stage.upstream.submits.length === before, 'nothing was sent');
  await lists(cast);
}

/** Whole lists in and out. */
async function lists({ guide, admin }: Cast): Promise<void> {
  const { page } = guide;
  page.say(
    '**Lists** come from a file: plain text with a word per line, CSV or JSON. It is taken as a whole or not at all, and what is wrong with it is said line by line.',
  );
  const rows = [
    'text,action,kind,except_age_restricted',
    'blood,hold,word,yes',
    '.*,block,pattern,no',
  ];
  const bad = toFile('words.csv', rows);
  await admin.asks('admin filter import', { file: bad }, /Nothing was imported/);
  const good = toFile('words.csv', rows.slice(0, 2));
  await admin.asks('admin filter import', { file: good }, /1 new/);
  page.say('`except_age_restricted` leaves a rule out in age-restricted channels.');
  await admin.asks('admin filter list', {}, /rules about words/);
  const { attachments } = await admin.asks('admin filter export', {}, /all 4 rules/);
  const [file] = attachments;
  check(file !== undefined, 'there is a file');
  page.say('```csv', Buffer.from(file.bytes).toString().trimEnd(), '```');
}

function toFile(filename: string, lines: readonly string[]): { filename: string; bytes: Buffer } {
  return { filename, bytes: Buffer.from(`${lines.join('\n')}\n`) };
}

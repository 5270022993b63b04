import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import { type Job, type JobIn, promptOf } from '../jobs/job.ts';
import { stageOf } from '../jobs/review.ts';
import type { OutgoingFile } from '../jobs/screen.ts';
import type { Sentences } from '../locales/index.ts';
import { isShowableLink } from '../media/links.ts';
import { toRow } from './action-rows.ts';
import { encodePress, type Press } from './custom-ids.ts';
import { handedInLinks, startedFrom } from './handed-in-links.ts';
import type { ButtonRow, MessageView } from './message.ts';
import { quoteUpTo } from './problems.ts';
import { promptBlock, showPrompt } from './prompt-text.ts';
import { whatWasDone } from './what-was-done.ts';

/** What is known beside the job. */
export interface NoticeLook {
  /** What became of its files. */
  readonly files: 'shown' | 'too-large' | 'unreadable';
  /** Discord does not take its words: they stand in a file. */
  readonly isPromptInFile?: boolean;
}

/** What Discord takes as the text of a message, without the mention of those who are called, in characters. */
const maxMessage = 1_950;
/** Longer prompts stand in a file as well, so that nobody decides about half of one. */
const maxPrompt = 900;
const maxRule = 100;
/** Of all prompts that were found, in characters. */
const maxFound = 700;

/** What those who moderate see of something that waits for them. */
export function reviewNotice(job: JobIn<'held'>, look: NoticeLook, text: Sentences): MessageView {
  const lines = [
    ...noticeHead(job, text),
    ...promptLines(job, look, text),
    ...materialLines(job, text),
    ...foundLines(job, look, text),
    `-# ${text.review.staff.until(Math.ceil(job.expiresAt / 1_000))}`,
  ];
  return { content: fitting(lines), rows: [reviewButtons(job, text)] };
}

/** What it is, and whose. */
function noticeHead(job: JobIn<'held'>, text: Sentences): string[] {
  const { staff } = text.review;
  const title = job.found === undefined ? staff.prompt : staff.result;
  const rule = job.review?.rule;
  return [
    job.caseNumber === undefined ? title : staff.numbered(title, job.caseNumber),
    `${whoAndWhere(job, text)} · ${showPrompt(whatWasDone(job, text), maxRule)}`,
    ...(rule === undefined ? [] : [staff.rule(quoteUpTo(maxRule, rule))]),
    ...(job.private ? [staff.private] : []),
  ];
}

/** Who has asked for it, and in which channel. */
export function whoAndWhere({ requesterId, review, address }: Job, text: Sentences): string {
  const channelId = review?.channelId ?? address.channelId;
  return text.review.staff.from(`<@${requesterId}>`, `<#${channelId}>`);
}

function promptLines(job: Job, { isPromptInFile }: NoticeLook, text: Sentences): string[] {
  const prompt = promptOf(job);
  const inFile = text.review.staff.promptInFile;
  if (isPromptInFile === true) return [inFile];
  if (prompt === '') return [];
  const block = promptBlock(prompt, maxPrompt, { isOwn: false });
  return prompt.length > maxPrompt ? [block, inFile] : [block];
}

/**
 * The words in full, so that nobody decides about half of them: the prompt where a message has no
 * room for it, and whatever was found.
 */
export function wordFiles(job: JobIn<'held'>, { isPromptInFile }: NoticeLook): OutgoingFile[] {
  const prompt = promptOf(job);
  const isInMessage = prompt.length <= maxPrompt && isPromptInFile !== true;
  const { prompts = [], tokens = [] } = job.found?.result ?? {};
  const found = [...prompts, tokens.map(({ text }) => text).join('')].filter((one) => one !== '');
  return [
    ...(isInMessage ? [] : [textFile('prompt.txt', prompt)]),
    ...(found.length === 0 ? [] : [textFile('SPOILER_found.txt', found.join('\n\n'))]),
  ];
}

function textFile(name: string, text: string): OutgoingFile {
  return { name, bytes: Buffer.from(text), contentType: 'text/plain' };
}

function materialLines({ request }: Job, text: Sentences): string[] {
  const { staff } = text.review;
  const links = handedInLinks(request, text);
  const from = startedFrom(request);
  return [
    ...(links === '' ? [] : [staff.pictures(links)]),
    ...(from === undefined ? [] : [staff.fromPicture(from)]),
  ];
}

/** What was found: words below a cover, and where its files are if they are not here. */
function foundLines({ found }: JobIn<'held'>, { files }: NoticeLook, text: Sentences): string[] {
  if (found === undefined) return [];
  const { staff } = text.review;
  const { prompts = [], media } = found.result;
  const share = Math.floor(maxFound / Math.max(1, prompts.length));
  const words = prompts.map((prompt, index) => `${index + 1}. ||${showPrompt(prompt, share)}||`);
  if (files === 'shown') return words;
  const link = media.map(({ url }) => url).find(isLink);
  const why = files === 'too-large' ? staff.tooLarge : staff.unreadable;
  return [...words, why, ...(link === undefined ? [] : [staff.opensAt(`<${link}>`)])];
}

function isLink(url: string): boolean {
  return /^https?:\/\/[^\s<>()]{1,500}$/.test(url) && isShowableLink(url);
}

/** Leaves out whole lines in the middle where there are too many: the first and the last count. */
function fitting(lines: readonly string[]): string {
  const kept = [...lines];
  while (kept.join('\n').length > maxMessage && kept.length > 2) kept.splice(-2, 1);
  return kept.join('\n').slice(0, maxMessage);
}

/**
 * What can be decided about something held; wherever these stand, they work.
 * @param canRepost whether it can be posted anew, where its message may be gone
 */
export function reviewButtons(
  job: JobIn<'held'>,
  { review: { staff } }: Sentences,
  { canRepost = false }: { readonly canRepost?: boolean } = {},
): ButtonRow {
  const { Success, Secondary, Danger } = ButtonStyle;
  const about = { jobId: job.id, of: stageOf(job) };
  const { jobId } = about;
  return toRow([
    button(staff.approve, { action: 'approve', ...about }, Success),
    button(staff.reject, { action: 'reject', ...about, key: 'plain' }, Secondary),
    button(staff.strike, { action: 'reject', ...about, key: 'strike' }, Danger),
    ...(canRepost ? [button(staff.repost, { action: 'repost', jobId }, Secondary)] : []),
  ]);
}

function button(
  label: string,
  press: Press,
  style: ButtonStyle.Success | ButtonStyle.Secondary | ButtonStyle.Danger,
): APIButtonComponent {
  return { type: ComponentType.Button, style, label, custom_id: encodePress(press) };
}

import type { BaseInteraction } from 'discord.js';
import { type Clock, within } from '../lib/clock.ts';
import type { Patience } from '../lib/patience.ts';
import { sentencesFor } from '../locales/index.ts';
import type { Logger } from '../observe/logger.ts';
import { type MessageView, sentence } from '../views/message.ts';
import type { Answers } from './answers.ts';
import type { Closes, Unwind } from './definitions.ts';
import { isInteractionGone } from './error-codes.ts';
import type { Responder } from './respond.ts';

/** Something that an interaction starts: a job or a series. */
export interface Beginning {
  /** Its id, for the log. */
  readonly about: { readonly jobId: string } | { readonly seriesId: string };
  /** Whether its message is shown to the person alone. */
  readonly ephemeral: boolean;
  readonly closes: Closes | undefined;
  readonly unwind: Unwind | undefined;
  /** @returns false where it had been written down before */
  write(): Promise<boolean>;
  /** Discord shows its message: it may go on. */
  confirm(messageId: string | undefined): Promise<void>;
  /** Goes on with it as after a restart. */
  resume(): void;
  /** Nobody waits for it. */
  abandon(): Promise<void>;
  /** What was there before it. */
  findEarlier(): Promise<Earlier>;
}

/**
 * What was written down earlier under the same id: by this very interaction, which Discord has
 * delivered twice; by another press, which runs; or by one that Discord never heard the answer to.
 */
export type Earlier = 'same' | 'started' | 'dropped';

interface BeginParts {
  readonly responder: Responder;
  readonly answers: Answers;
  readonly clock: Clock;
  readonly logger: Logger;
}

interface Asked {
  readonly interaction: BaseInteraction;
  /** How long its person may still be kept waiting. */
  readonly patience: Patience;
}

/** A store that takes longer than this does not make Discord wait any longer: it gives us 3 seconds. */
const writeFirstMs = 1_200;

/**
 * Written down first and acknowledged then: whoever sees that it is being worked on is not forgotten
 * when the process dies in that moment.
 */
export async function begin(
  parts: BeginParts,
  beginning: Beginning,
  { interaction, patience }: Asked,
): Promise<void> {
  const { responder, clock, logger } = parts;
  const writing = write(parts, beginning);
  const early = await soon({ clock, patience }, writing);
  if (early === 'failed') {
    await sayFailed(parts, beginning, () => responder.tell(interaction, failedView(interaction)));
    return;
  }
  // What is not written down dies with the process: then its message must not be "thinking" for ever.
  const meanwhile = early === undefined ? slowView(interaction) : undefined;
  const [written, [answer]] = await Promise.all([
    writing,
    Promise.allSettled([responder.defer(interaction, beginning.ephemeral, meanwhile)]),
  ]);
  if (answer.status === 'fulfilled') {
    await goOnFrom(parts, beginning, { interaction, written, messageId: answer.value });
    return;
  }
  logger.warn({ err: answer.reason, ...beginning.about }, 'an interaction was not acknowledged');
  if (written !== 'new') await unwind(parts, beginning);
  else if (isInteractionGone(answer.reason)) await abandon(parts, beginning);
  // It may have arrived all the same: as after a restart, its message tells.
  else beginning.resume();
}

/** Where the store fails, its step finds that nobody waits, as after a restart. */
async function abandon({ logger }: BeginParts, beginning: Beginning): Promise<void> {
  try {
    await beginning.abandon();
  } catch (error) {
    logger.error({ err: error, ...beginning.about }, 'a job could not be given up at once');
    beginning.resume();
  }
}

/** What came of writing it down: `known` was there before. */
type Written = 'new' | 'known' | 'failed';

async function write({ logger }: BeginParts, beginning: Beginning): Promise<Written> {
  try {
    return (await beginning.write()) ? 'new' : 'known';
  } catch (error) {
    logger.error({ err: error, ...beginning.about }, 'a job could not be written down');
    return 'failed';
  }
}

/** @returns undefined where it takes longer than Discord can be kept waiting */
async function soon(
  { clock, patience }: { readonly clock: Clock; readonly patience: Patience },
  writing: Promise<Written>,
): Promise<Written | undefined> {
  let written: Written | undefined;
  const known = writing.then((outcome) => {
    written = outcome;
  });
  await within(clock, patience.leftToWrite(writeFirstMs), known);
  return written;
}

function slowView({ locale }: BaseInteraction): MessageView {
  return sentence(sentencesFor(locale).notice.storageSlow);
}

function failedView({ locale }: BaseInteraction): MessageView {
  return sentence(sentencesFor(locale).notice.storageFailed);
}

/** @param say tells the person */
async function sayFailed(
  parts: BeginParts,
  beginning: Beginning,
  say: () => Promise<void>,
): Promise<void> {
  const said = say().catch((error: unknown) => {
    parts.logger.warn({ err: error, ...beginning.about }, 'an interaction was not acknowledged');
  });
  await Promise.all([said, unwind(parts, beginning)]);
}

/** Discord shows that it is being worked on. */
async function goOnFrom(
  parts: BeginParts,
  beginning: Beginning,
  { interaction, written, messageId }: Acknowledged,
): Promise<void> {
  const { answers } = parts;
  if (written === 'failed') {
    const say = (): Promise<void> => answers.say(interaction, failedView(interaction));
    await sayFailed(parts, beginning, say);
    return;
  }
  if (written === 'new') await goOn(parts, beginning, messageId);
  else {
    await unwind(parts, beginning);
    await answers.saySafely(interaction, () => sayEarlier(parts, beginning, interaction));
  }
  await answers.close(beginning.closes, interaction.locale);
}

interface Acknowledged {
  readonly interaction: BaseInteraction;
  readonly written: Written;
  readonly messageId: string | undefined;
}

async function unwind({ logger }: BeginParts, { about, unwind: act }: Beginning): Promise<void> {
  try {
    await act?.();
  } catch (error) {
    // The next start of the program counts only what is there.
    logger.error({ err: error, ...about }, 'what was counted for a job could not be given back');
  }
}

async function goOn(
  { logger }: BeginParts,
  beginning: Beginning,
  messageId: string | undefined,
): Promise<void> {
  const { about } = beginning;
  try {
    await beginning.confirm(messageId);
    logger.info(about, 'jobId' in about ? 'job opened' : 'series begun');
  } catch (error) {
    // It is written down and its person sees it: it goes on as after a restart.
    logger.error({ err: error, ...about }, 'a job could not be begun at once');
    beginning.resume();
  }
}

/** Whoever was first has made it and looks after it; a message of another press must not wait. */
async function sayEarlier(
  { answers }: BeginParts,
  beginning: Beginning,
  interaction: BaseInteraction,
): Promise<void> {
  const earlier = await beginning.findEarlier();
  if (earlier === 'same') return;
  const { alreadyStarted, neverStarted } = sentencesFor(interaction.locale).notice;
  const line = earlier === 'started' ? alreadyStarted : neverStarted;
  await answers.say(interaction, sentence(line));
}

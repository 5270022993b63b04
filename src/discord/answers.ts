import { type BaseInteraction, Routes } from 'discord.js';
import { type Clock, sleep } from '../lib/clock.ts';
import { sentencesFor } from '../locales/index.ts';
import type { Logger } from '../observe/logger.ts';
import { type MessageView, sentence, toBody } from '../views/message.ts';
import type { Closes } from './definitions.ts';
import { isInteractionGone, judge, type Verdict } from './error-codes.ts';
import { toFollowUpRequest, toRequest } from './message-request.ts';
import type { DiscordRest } from './rest.ts';
import { HeldBackError } from './traffic/refusals.ts';

/** What is said after an interaction was acknowledged; none of it rejects. */
export interface Answers {
  /**
   * Fills the message that was deferred: as long as Discord takes nothing again and again, while the
   * interaction lives; where it refuses, with a sentence that says so, once.
   */
  say(interaction: BaseInteraction, view: MessageView): Promise<void>;
  /**
   * Does something that ends with an answer of its own; where it fails, the person is told: after a
   * deferral the only way to say so is to fill its message.
   */
  saySafely(interaction: BaseInteraction, act: () => Promise<void>): Promise<void>;
  /** Says something more to the person alone, in a message of its own, where that can be done. */
  add(interaction: BaseInteraction, view: MessageView): Promise<void>;
  /** Takes the buttons from a question that was answered, as far as that can still be done. */
  close(question: Closes | undefined, locale: string): Promise<void>;
}

/** Where an answer goes. */
interface Target extends Pick<BaseInteraction, 'applicationId' | 'token'> {
  /** Of the interaction; a question that was asked before has none that is known. */
  readonly id?: string;
}

interface AnswerParts {
  readonly rest: DiscordRest;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Ends the wait for a Discord that takes nothing. */
  readonly stopping: AbortSignal;
}

const firstPauseMs = 2_000;
const longestPauseMs = 30_000;
/** An answer can be given for a quarter of an hour, some of which has passed. */
const answerableMs = 14 * 60_000;

export function createAnswers({ rest, clock, logger, stopping }: AnswerParts): Answers {
  async function send({ applicationId, token }: Target, view: MessageView): Promise<void> {
    const route = Routes.webhookMessage(applicationId, token);
    const { files } = view;
    const message = toRequest({ body: toBody(view), files, description: '' });
    await rest.webhooks.patch(route, { auth: false, ...message });
  }

  /** @returns why it was not shown, or undefined where it was */
  async function fill(target: Target, view: MessageView): Promise<Unshown | undefined> {
    try {
      await send(target, view);
      return undefined;
    } catch (error) {
      const facts = { err: error, interactionId: target.id };
      // Why nothing is sent is told once, where it begins.
      if (error instanceof HeldBackError) logger.debug(facts, 'an answer was held back');
      else logger.warn(facts, 'an answer was not shown');
      return { error, verdict: judge(error, 'token') };
    }
  }

  async function fillPatiently(target: Target, view: MessageView): Promise<Unshown | undefined> {
    const until = clock.now() + answerableMs;
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      const unshown = await fill(target, view);
      if (unshown?.verdict !== 'later' || clock.now() + pauseMs > until) return unshown;
      try {
        await sleep(clock, pauseMs, stopping);
      } catch {
        return unshown;
      }
    }
  }

  /** A sentence in its place, once: else the person would see "thinking…" for ever. */
  async function say(interaction: BaseInteraction, view: MessageView): Promise<void> {
    const unshown = await fillPatiently(interaction, view);
    if (unshown === undefined || isNobodyThere(unshown)) return;
    const { unexpected } = sentencesFor(interaction.locale).notice;
    const { filesTooLarge = unexpected } = view;
    const line = unshown.verdict === 'too-large' ? filesTooLarge : unexpected;
    if (unshown.verdict === 'later') await fill(interaction, sentence(line));
    else await fillPatiently(interaction, sentence(line));
  }

  return {
    say,
    saySafely: async (interaction, act) => {
      try {
        await act();
      } catch (error) {
        logger.error({ err: error, interactionId: interaction.id }, 'an answer failed');
        await say(interaction, sentence(sentencesFor(interaction.locale).notice.unexpected));
      }
    },
    add: async ({ id, applicationId, token }, view) => {
      const { files } = view;
      const message = { body: toBody(view), files, description: '' };
      try {
        const request = toFollowUpRequest(message, true);
        await rest.followUps.post(Routes.webhook(applicationId, token), {
          auth: false,
          ...request,
        });
      } catch (error) {
        logger.warn({ err: error, interactionId: id }, 'nothing could be added to an answer');
      }
    },
    close: async (question, locale) => {
      if (question === undefined || clock.now() >= question.expiresAt) return;
      await fill(question, sentence(sentencesFor(locale).notice.started));
    },
  };
}

interface Unshown {
  readonly error: unknown;
  readonly verdict: Verdict;
}

/** Somebody has closed the answer, or its interaction is over. */
function isNobodyThere({ error, verdict }: Unshown): boolean {
  return verdict === 'gone' || isInteractionGone(error);
}

import { type BaseInteraction, Routes } from 'discord.js';
import type { Clock } from '../lib/clock.ts';
import { sentencesFor } from '../locales/index.ts';
import type { Logger } from '../observe/logger.ts';
import { type MessageView, sentence, toBody } from '../views/message.ts';
import type { Closes } from './definitions.ts';
import { toRequest } from './message-request.ts';
import type { DiscordRest } from './rest.ts';

/** What is said after an interaction was acknowledged; none of it rejects. */
export interface Answers {
  /** Fills the message that was deferred. */
  say(interaction: BaseInteraction, view: MessageView): Promise<void>;
  /**
   * Does something that ends with an answer of its own; where it fails, the person is told: after a
   * deferral the only way to say so is to fill its message.
   */
  saySafely(interaction: BaseInteraction, act: () => Promise<void>): Promise<void>;
  /** Takes the buttons from a question that was answered, as far as that can still be done. */
  close(question: Closes | undefined, locale: string): Promise<void>;
}

interface AnswerParts {
  readonly rest: DiscordRest;
  readonly clock: Clock;
  readonly logger: Logger;
}

export function createAnswers({ rest, clock, logger }: AnswerParts): Answers {
  async function fill(
    { applicationId, token }: Pick<BaseInteraction, 'applicationId' | 'token'>,
    view: MessageView,
  ): Promise<void> {
    try {
      const route = Routes.webhookMessage(applicationId, token);
      const { files } = view;
      const message = toRequest({ body: toBody(view), files, description: '' });
      await rest.webhooks.patch(route, { auth: false, ...message });
    } catch (error) {
      logger.warn({ err: error }, 'an answer was not shown');
    }
  }

  return {
    say: fill,
    saySafely: async (interaction, act) => {
      try {
        await act();
      } catch (error) {
        logger.error({ err: error, interactionId: interaction.id }, 'an answer failed');
        await fill(interaction, sentence(sentencesFor(interaction.locale).notice.unexpected));
      }
    },
    close: async (question, locale) => {
      if (question === undefined || clock.now() >= question.expiresAt) return;
      await fill(question, sentence(sentencesFor(locale).notice.started));
    },
  };
}

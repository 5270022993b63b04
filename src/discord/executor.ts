import type { BaseInteraction } from 'discord.js';
import { isHidden } from '../guard/access/pictures.ts';
import type { Desk } from '../jobs/desk.ts';
import type { Job } from '../jobs/job.ts';
import type { JobRepository } from '../jobs/repository.ts';
import type { SeriesDesk } from '../jobs/series/desk.ts';
import type { Clock } from '../lib/clock.ts';
import { createPatience, type Patience } from '../lib/patience.ts';
import { type Sentences, sentencesFor } from '../locales/index.ts';
import type { Logger } from '../observe/logger.ts';
import { type MessageView, sentence } from '../views/message.ts';
import { type Answers, createAnswers } from './answers.ts';
import { begin } from './begin.ts';
import { createBeginnings } from './beginnings.ts';
import type { Intention, Work } from './definitions.ts';
import { originOf } from './origin.ts';
import type { Publisher, Republished } from './publisher.ts';
import type { Responder } from './respond.ts';
import type { DiscordRest } from './rest.ts';

/** Carries out what a handler wants to happen. */
export interface Executor {
  /**
   * Rejects only when nothing has been said to the person yet.
   * @param patience how long they may still be kept waiting; without it, they have just asked
   */
  carryOut(intention: Intention, interaction: BaseInteraction, patience?: Patience): Promise<void>;
}

interface ExecutorParts {
  readonly responder: Responder;
  readonly publisher: Publisher;
  readonly desk: Desk;
  readonly seriesDesk: SeriesDesk;
  readonly jobs: JobRepository;
  readonly rest: DiscordRest;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly stopping: AbortSignal;
}

interface WithAnswers extends ExecutorParts {
  readonly answers: Answers;
}

export function createExecutor(given: ExecutorParts): Executor {
  const parts = { ...given, answers: createAnswers(given) };
  const beginnings = createBeginnings(given);
  const { responder } = parts;
  return {
    carryOut: (intention, interaction, patience = createPatience(given.clock)) => {
      switch (intention.kind) {
        case 'tell':
          return responder.tell(interaction, intention.view);
        case 'update':
          return responder.update(interaction, intention.view);
        case 'ask':
          return responder.ask(interaction, intention.form);
        case 'start':
          return begin(parts, beginnings.ofJob(intention, interaction), { interaction, patience });
        case 'start-series':
          return begin(parts, beginnings.ofSeries(intention.series, interaction), {
            interaction,
            patience,
          });
        case 'work':
        case 'rework':
          return work(parts, intention, interaction);
        case 'republish':
          return republish(parts, intention, interaction);
      }
    },
  };
}

/**
 * Acknowledged without an answer first, also where it changes a message: only an edit after that keeps
 * and changes files.
 */
async function work(
  parts: WithAnswers,
  task: Work & { readonly kind: 'work' | 'rework' },
  interaction: BaseInteraction,
): Promise<void> {
  const { responder } = parts;
  try {
    if (task.kind === 'work') await responder.defer(interaction, true);
    else await responder.deferUpdate(interaction);
    await answerWith(parts, task, interaction);
  } finally {
    task.finish?.();
  }
}

/** What a stop has cut short says so: it is no fault, and may be asked for again. */
async function answerWith(
  { answers, stopping, logger }: WithAnswers,
  { run }: Work,
  interaction: BaseInteraction,
): Promise<void> {
  const view = async (): Promise<MessageView> => {
    try {
      return await run(stopping);
    } catch (error) {
      if (!stopping.aborted) throw error;
      logger.info({ err: error, interactionId: interaction.id }, 'an answer was cut short');
      return sentence(sentencesFor(interaction.locale).notice.restarting);
    }
  };
  await answers.saySafely(interaction, async () => {
    await answers.say(interaction, await view());
  });
}

async function republish(
  { responder, answers, publisher, clock }: WithAnswers,
  { job, alone }: { readonly job: Job; readonly alone?: string | undefined },
  interaction: BaseInteraction,
): Promise<void> {
  // What somebody who moderates has taken away does not come back for all to see.
  const ephemeral = isHidden(job) || alone !== undefined;
  const messageId = await responder.defer(interaction, ephemeral);
  const origin = originOf(interaction, ephemeral, clock.now());
  const address = messageId === undefined ? origin.address : { ...origin.address, messageId };
  await answers.saySafely(interaction, async () => {
    const outcome = await publisher.republish(job, { ...origin, address });
    const text = sentencesFor(interaction.locale);
    if (outcome === 'shown') {
      if (alone !== undefined) await answers.add(interaction, sentence(alone));
      return;
    }
    await answers.say(interaction, sentence(whyNotShown(outcome, text)));
  });
}

function whyNotShown(
  outcome: Exclude<Republished, 'shown'>,
  { status, notice }: Sentences,
): string {
  switch (outcome) {
    case 'finishing':
      return notice.stillFinishing;
    case 'unfinished':
      return notice.unfinished;
    case 'forgotten':
      return notice.stillForgotten;
    case 'failed':
      return status.notShown;
  }
}

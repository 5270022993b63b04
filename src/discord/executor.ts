import { type BaseInteraction, Routes } from 'discord.js';
import type { Desk, JobDraft } from '../jobs/desk.ts';
import type { Job } from '../jobs/job.ts';
import type { Clock } from '../lib/clock.ts';
import { sentencesFor } from '../locales/index.ts';
import type { Logger } from '../observe/logger.ts';
import { type MessageView, sentence, toBody } from '../views/message.ts';
import type { Intention, Parent } from './definitions.ts';
import { isInteractionGone } from './error-codes.ts';
import { originOf } from './origin.ts';
import type { Publisher } from './publisher.ts';
import type { Responder } from './respond.ts';
import type { DiscordRest } from './rest.ts';

/** Carries out what a handler wants to happen. */
export interface Executor {
  /** Rejects only when nothing has been said to the person yet. */
  carryOut(intention: Intention, interaction: BaseInteraction): Promise<void>;
}

interface ExecutorParts {
  readonly responder: Responder;
  readonly publisher: Publisher;
  readonly desk: Desk;
  readonly rest: DiscordRest;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly stopping: AbortSignal;
}

export function createExecutor(parts: ExecutorParts): Executor {
  const { responder } = parts;
  return {
    carryOut: (intention, interaction) => {
      switch (intention.kind) {
        case 'tell':
          return responder.tell(interaction, intention.view);
        case 'update':
          return responder.update(interaction, intention.view);
        case 'ask':
          return responder.ask(interaction, intention.form);
        case 'start':
          return start(parts, intention, interaction);
        case 'work':
          return work(parts, intention.run, interaction);
        case 'republish':
          return republish(parts, intention.job, interaction);
      }
    },
  };
}

/**
 * Writing down and acknowledging run side by side: neither makes the other late, and a job is
 * known before anything else is done for it.
 */
async function start(
  parts: ExecutorParts,
  { draft, parent }: { readonly draft: JobDraft; readonly parent?: Parent },
  interaction: BaseInteraction,
): Promise<void> {
  const { responder, desk, clock, logger } = parts;
  const origin = originOf(interaction, draft.private, clock.now());
  const { jobId } = origin;
  const [opened, acknowledged] = await Promise.allSettled([
    desk.open(draft, origin),
    responder.defer(interaction, draft.private),
  ]);
  if (acknowledged.status === 'rejected') {
    logger.warn({ err: acknowledged.reason, jobId }, 'an interaction was not acknowledged');
    if (opened.status !== 'fulfilled' || !opened.value) return;
    if (isInteractionGone(acknowledged.reason)) await desk.abandon(jobId);
    // It may have arrived all the same: as after a restart, its message tells.
    else desk.resume(jobId);
    return;
  }
  if (opened.status === 'rejected') {
    logger.error({ err: opened.reason, jobId }, 'a job could not be written down');
    await say(parts, interaction, sentence(sentencesFor(interaction.locale).notice.storageFailed));
    return;
  }
  // Delivered twice: the first delivery has made the job and looks after it.
  if (!opened.value) return;
  await begin(parts, { jobId, parent, messageId: acknowledged.value });
}

async function begin(
  { desk, logger }: ExecutorParts,
  started: {
    readonly jobId: Job['id'];
    readonly parent: Parent | undefined;
    readonly messageId: string | undefined;
  },
): Promise<void> {
  const { jobId, parent, messageId } = started;
  try {
    await desk.confirm(jobId, messageId);
    if (parent !== undefined) await desk.markUsed(parent.jobId, parent.key);
    logger.info({ jobId }, 'job opened');
  } catch (error) {
    // The job is written down and its person sees it: the engine goes on as after a restart.
    logger.error({ err: error, jobId }, 'a job could not be begun at once');
    desk.resume(jobId);
  }
}

async function work(
  parts: ExecutorParts,
  run: (signal: AbortSignal) => Promise<MessageView>,
  interaction: BaseInteraction,
): Promise<void> {
  await parts.responder.defer(interaction, true);
  await saySafely(parts, interaction, async () => {
    await say(parts, interaction, await run(parts.stopping));
  });
}

async function republish(
  parts: ExecutorParts,
  job: Job,
  interaction: BaseInteraction,
): Promise<void> {
  const messageId = await parts.responder.defer(interaction, job.private);
  const origin = originOf(interaction, job.private, parts.clock.now());
  const address = messageId === undefined ? origin.address : { ...origin.address, messageId };
  await saySafely(parts, interaction, async () => {
    const outcome = await parts.publisher.republish(job, { ...origin, address });
    const { status, notice } = sentencesFor(interaction.locale);
    if (outcome === 'shown') return;
    const line = outcome === 'finishing' ? notice.stillFinishing : status.notShown;
    await say(parts, interaction, sentence(line));
  });
}

/** After a deferral the only way to say that something went wrong is to fill its message. */
async function saySafely(
  parts: ExecutorParts,
  interaction: BaseInteraction,
  act: () => Promise<void>,
): Promise<void> {
  try {
    await act();
  } catch (error) {
    parts.logger.error({ err: error, interactionId: interaction.id }, 'an answer failed');
    await say(parts, interaction, sentence(sentencesFor(interaction.locale).notice.unexpected));
  }
}

/** Fills the message that was deferred. */
async function say(
  { rest, logger }: ExecutorParts,
  interaction: BaseInteraction,
  view: MessageView,
): Promise<void> {
  try {
    const route = Routes.webhookMessage(interaction.applicationId, interaction.token);
    await rest.webhooks.patch(route, { auth: false, body: toBody(view) });
  } catch (error) {
    logger.warn({ err: error, interactionId: interaction.id }, 'an answer was not shown');
  }
}

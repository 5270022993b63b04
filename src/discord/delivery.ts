import type { Address, Job } from '../jobs/job.ts';
import { withoutPreview } from '../jobs/previews.ts';
import type { Changed, OutgoingFile, Presented, Progress } from '../jobs/screen.ts';
import { sentencesFor } from '../locales/index.ts';
import type { Logger } from '../observe/logger.ts';
import { altText } from '../views/alt-text.ts';
import { jobView } from '../views/job.ts';
import { toBody } from '../views/message.ts';
import { findOwnMessage } from './find-own-message.ts';
import { toChanged } from './message-attempt.ts';
import type { EditOutcome, MessageRoutes, OutgoingMessage } from './message-routes.ts';
import { isReachable } from './reach.ts';

interface DeliveryParts {
  readonly routes: MessageRoutes;
  readonly logger: Logger;
}

/** Edits the message, or finds another way to its person where that cannot be done. */
export async function deliverMessage(
  { routes, logger }: DeliveryParts,
  presented: Job,
  files: readonly OutgoingFile[] | undefined,
): Promise<Presented> {
  const message = render(presented, {}, files);
  const tried = await editWhereItStands(routes, presented, message);
  const { job } = tried;
  let { outcome } = tried;
  const { status } = sentencesFor(job.locale);
  if (outcome.kind === 'rejected') {
    // A server's own filter may object to the words of the prompt; the picture still arrives.
    const content = `<@${job.requesterId}> ${status.withoutPrompt}`;
    outcome = await routes.edit(job.address, { ...message, body: { ...message.body, content } });
  }
  if (outcome.kind === 'rejected') {
    // Then it is the picture or a button; a message that stays at its last percentage is worse.
    await routes.edit(job.address, noticeInstead(message, job, status.notShown));
  }
  let stranded: { readonly stranded?: Address } = {};
  if (outcome.kind === 'route-closed' && job.state !== 'asked') {
    const { sent, left } = await sendDirectly(routes, job, message);
    outcome = sent;
    if (left === 'closed' && isOfChannel(job.address)) stranded = { stranded: job.address };
  }
  if (outcome.kind !== 'edited') {
    logger.warn({ jobId: job.id, outcome: outcome.kind }, 'a message was not delivered');
  }
  switch (outcome.kind) {
    case 'edited':
      return { kind: 'shown', address: outcome.address, ...stranded };
    case 'gone':
    case 'route-closed':
    case 'rejected':
      return { kind: 'gone', ...stranded };
    case 'too-large':
    case 'later':
      return { kind: outcome.kind };
    case 'too-often':
      return { kind: 'later' };
  }
}

/** @returns what became of it, and the job at the address that was tried last */
async function editWhereItStands(
  routes: MessageRoutes,
  job: Job,
  message: OutgoingMessage,
): Promise<{ readonly job: Job; readonly outcome: EditOutcome }> {
  const outcome = await routes.edit(job.address, message);
  // Whether anybody waits for a new job is asked elsewhere.
  if (outcome.kind !== 'route-closed' || job.state === 'asked') return { job, outcome };
  const address = await findOwnMessage(routes, job);
  if (address === undefined) return { job, outcome };
  return { job: { ...job, address }, outcome: await routes.edit(address, message) };
}

/** Whether somebody who lets the bot into the channel again makes the message one that it can edit. */
function isOfChannel(address: Address): boolean {
  return isReachable(address) && address.direct !== true;
}

/** By direct message; what stands in the channel says so instead of its last percentage, if it can. */
async function sendDirectly(
  routes: MessageRoutes,
  job: Job,
  message: OutgoingMessage,
): Promise<{ readonly sent: EditOutcome; readonly left: Changed }> {
  const { status } = sentencesFor(job.locale);
  const { requesterId: userId, address } = job;
  const { applicationId } = address;
  const sent = await routes.sendDirectly({ userId, applicationId }, message);
  const text = sent.kind === 'edited' ? status.sentDirectly : status.notShown;
  const left = toChanged(await routes.edit(address, noticeInstead(message, job, text)));
  return { sent, left };
}

/** What is sent to Discord for a job. */
export function render(
  job: Job,
  progress: Progress,
  files?: readonly OutgoingFile[],
): OutgoingMessage {
  const text = sentencesFor(job.locale);
  const view = jobView(job, progress, text);
  return {
    body: toBody(view),
    files,
    description: altText(job, text),
    nonce: job.id,
    jobId: job.id,
  };
}

/** A sentence in the place of a picture. */
function noticeInstead(message: OutgoingMessage, job: Job, text: string): OutgoingMessage {
  const body = { ...message.body, content: `<@${job.requesterId}> ${text}`, components: [] };
  return { ...message, body, files: withoutPreview(job), description: '' };
}

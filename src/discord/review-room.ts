import type { ReviewRecord } from '../guard/review/record.ts';
import type { Guild } from '../guilds/guild.ts';
import type { Guilds } from '../guilds/repository.ts';
import type { FoundFiles } from '../jobs/find-result-files.ts';
import type { Job, JobIn } from '../jobs/job.ts';
import type { MessagePlace } from '../jobs/review.ts';
import type { ReviewRoom } from '../jobs/review-room.ts';
import type { OutgoingFile } from '../jobs/screen.ts';
import { sentencesFor } from '../locales/index.ts';
import type { Logger } from '../observe/logger.ts';
import { jumpLink } from '../views/jump-link.ts';
import { type MessageView, sentence, toBody } from '../views/message.ts';
import { closedReview, closedWithoutPrompt, keepsFiles } from '../views/review-closed.ts';
import { type NoticeLook, reviewNotice, wordFiles } from '../views/review-notice.ts';
import type { MessageRoutes, OutgoingMessage } from './message-routes.ts';
import type { OwnMessages } from './own-messages.ts';
import { isUnposted } from './reach.ts';
import type { Sent, StaffMessages } from './staff-messages.ts';

interface RoomParts {
  readonly guilds: Guilds;
  readonly record: ReviewRecord;
  readonly staff: StaffMessages;
  readonly routes: Pick<MessageRoutes, 'edit'>;
  readonly messages: Pick<OwnMessages, 'isForEverybody'>;
  readonly logger: Logger;
}

/** The staff channel of each server, as it is set at that moment. */
export function createReviewRoom(parts: RoomParts): ReviewRoom {
  const { guilds, record, staff, routes, messages, logger } = parts;

  /** A wrong choice of channel shows nobody what was between its person and those who moderate. */
  async function isTooOpen(
    job: JobIn<'held'>,
    guildId: string,
    channelId: string,
  ): Promise<boolean> {
    const isMoved = job.stale !== undefined && job.stale.channelId !== channelId;
    if (!isMoved && !job.private) return false;
    if ((await messages.isForEverybody(guildId, channelId)) !== true) return false;
    logger.warn({ jobId: job.id, channelId }, 'not shown in a staff channel that everybody sees');
    return true;
  }

  return {
    open: (job) => record.held(job),
    post: async (job, fetchFiles) => {
      const { guildId } = job;
      const guild = guildId === undefined ? undefined : await guilds.of(guildId).get();
      const { reportChannel: channelId } = guild ?? {};
      if (guildId === undefined || guild === undefined || channelId === undefined) return undefined;
      if (await isTooOpen(job, guildId, channelId)) return undefined;
      const found = await fetchFiles();
      if (found === undefined) return undefined;
      const { files, mayMiss } = found;
      const sent = await postNotice(staff, channelId, { job, guild, found: files, mayMiss });
      return placeOf(sent, channelId);
    },
    isInPlace: async ({ guildId, notice }) => {
      if (guildId === undefined || notice === undefined) return true;
      const { reportChannel } = await guilds.of(guildId).get();
      if (reportChannel === undefined) return true;
      if (reportChannel === notice.channelId) return staff.stands(notice);
      return (await messages.isForEverybody(guildId, reportChannel)) === true;
    },
    clear: (place) => staff.remove(place),
    note: (job) => record.decided(job),
    close: async (job) => {
      await record.decided(job);
      const { guildId, review } = job;
      const { decision } = review ?? {};
      const { notice, stale } = decision ?? {};
      if (stale !== undefined && !(await staff.remove(stale))) return false;
      if (guildId === undefined || decision === undefined || notice === undefined) return true;
      const { locale = 'en-US' } = await guilds.of(guildId).get();
      const text = sentencesFor(locale);
      const files = keepsFiles(job, decision) ? undefined : [];
      const tell = (view: MessageView): Promise<Sent> =>
        staff.edit(notice, { body: toBody(view), files, description: '' });
      let { kind } = await tell(closedReview(job, decision, text));
      // A filter of the server's own may object to the words.
      if (kind === 'rejected') ({ kind } = await tell(closedWithoutPrompt(job, decision, text)));
      if (kind !== 'sent') {
        logger.warn({ jobId: job.id, outcome: kind }, 'a decision was not told in its message');
      }
      return kind !== 'later';
    },
    filesOf: async (place) => (await staff.filesOf(place))?.filter(isSpoiler),
    pointOn: async (from, job) => {
      if (isUnposted(from)) return;
      const body = toBody(sentence(whereItGoesOn(job)));
      await routes.edit(from, { body, files: [], description: '', jobId: job.id });
    },
  };
}

/** As a whole where Discord takes it so, and otherwise what of it is enough to decide. */
async function postNotice(
  staff: StaffMessages,
  channelId: string,
  whole: Draft & { readonly mayMiss: boolean },
): Promise<Sent> {
  let draft: Draft = whole;
  let sent = await staff.post(channelId, noticeOf(draft));
  const isAboutFiles =
    sent.kind === 'too-large' || (sent.kind === 'route-closed' && hasFiles(draft));
  if (isAboutFiles && whole.mayMiss) {
    // The bot may write there and not attach anything.
    draft = { ...draft, found: 'too-large' };
    sent = await staff.post(channelId, noticeOf(draft));
  }
  // A filter of the server's own may object to the words.
  if (sent.kind !== 'rejected') return sent;
  return staff.post(channelId, noticeOf({ ...draft, isPromptInFile: true }));
}

function hasFiles({ found }: Draft): boolean {
  return typeof found !== 'string' && found.length > 0;
}

interface Draft {
  readonly job: JobIn<'held'>;
  readonly guild: Guild;
  readonly found: FoundFiles;
  readonly isPromptInFile?: boolean;
}

function noticeOf({ job, guild, found, isPromptInFile = false }: Draft): OutgoingMessage {
  const { locale = 'en-US', staffRole } = guild;
  const look: NoticeLook = { files: typeof found === 'string' ? found : 'shown', isPromptInFile };
  const view = reviewNotice(job, look, sentencesFor(locale));
  const called = staffRole === undefined ? '' : `<@&${staffRole}>\n`;
  const pingedRoles = staffRole === undefined ? [] : [staffRole];
  const body = toBody({ ...view, content: `${called}${view.content}`, pingedRoles });
  const spoilers = typeof found === 'string' ? [] : found.map(asSpoiler);
  const files = [...spoilers, ...wordFiles(job, look)];
  return { body, files, description: '', nonce: nonceOf(job), jobId: job.id };
}

/** Discord covers a file with such a name until somebody wants to see it. */
function asSpoiler(file: OutgoingFile): OutgoingFile {
  return { ...file, name: `SPOILER_${file.name}` };
}

function isSpoiler({ url }: { readonly url: string }): boolean {
  return /\/SPOILER_[^/?#]*([?#]|$)/.test(url);
}

/** One for each time that something is to be posted; at most 25 characters. */
function nonceOf({ id, found, reposts = 0 }: JobIn<'held'>): string {
  return `${found === undefined ? 'h' : 'r'}${reposts % 1_000}.${id}`;
}

function placeOf(sent: Sent, channelId: string): MessagePlace | undefined {
  return sent.kind === 'sent' ? { channelId, messageId: sent.messageId } : undefined;
}

/** In its person's language. */
function whereItGoesOn(job: Job): string {
  const { review, status } = sentencesFor(job.locale);
  if (job.address.direct === true) return review.goesOnDirectly;
  const link = jumpLink(job);
  return link === undefined ? status.continuedElsewhere : review.goesOnHere(link);
}

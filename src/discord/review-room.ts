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
import { isUnposted } from './reach.ts';
import type { Sent, StaffMessages } from './staff-messages.ts';

interface RoomParts {
  readonly guilds: Guilds;
  readonly record: ReviewRecord;
  readonly staff: StaffMessages;
  readonly routes: Pick<MessageRoutes, 'edit'>;
  readonly logger: Logger;
}

/** The staff channel of each server, as it is set at that moment. */
export function createReviewRoom({ guilds, record, staff, routes, logger }: RoomParts): ReviewRoom {
  return {
    open: (job) => record.held(job),
    post: async (job, fetchFiles) => {
      const guild = job.guildId === undefined ? undefined : await guilds.of(job.guildId).get();
      if (guild?.reportChannel === undefined) return undefined;
      const { reportChannel: channelId } = guild;
      const draft = { job, guild, found: await fetchFiles() };
      let sent = await staff.post(channelId, noticeOf(draft));
      if (sent.kind === 'too-large' || (sent.kind === 'route-closed' && hasFiles(draft))) {
        // The bot may write there and not attach anything.
        sent = await staff.post(channelId, noticeOf({ ...draft, found: 'too-large' }));
      }
      if (sent.kind === 'rejected') {
        // A filter of the server's own may object to the words.
        sent = await staff.post(channelId, noticeOf({ ...draft, isPromptInFile: true }));
      }
      return placeOf(sent, channelId);
    },
    isInPlace: async ({ guildId, notice }) => {
      if (guildId === undefined || notice === undefined) return true;
      const { reportChannel } = await guilds.of(guildId).get();
      if (reportChannel === undefined) return true;
      return reportChannel === notice.channelId && (await staff.stands(notice));
    },
    clear: (place) => staff.remove(place),
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
    filesOf: async (place) => (await staff.filesOf(place)).filter(isSpoiler),
    pointOn: async (from, job) => {
      if (isUnposted(from)) return;
      const message = { body: toBody(sentence(whereItGoesOn(job))), files: [], description: '' };
      await routes.edit(from, message);
    },
  };
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
  return { body, files, description: '', nonce: nonceOf(job) };
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

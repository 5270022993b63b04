import { defaultAttachmentLimit } from '../../protocol.ts';
import { isBotIn } from '../../world/places.ts';
import type { ChannelRecord, MessageRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { apiError, rateLimited } from '../api-error.ts';
import type { ApiRequest } from '../request.ts';

const hourMs = 3_600_000;

/** Edits of messages older than an hour: 3 per 6 s and channel (Discord userdoccers: resources/message). */
const lateEdits = { most: 3, windowMs: 6_000, code: 30046 };

/** A channel the bot is in and may view. @throws ApiError 10003, 50001 */
export function openChannel(world: World, id: string): ChannelRecord {
  const channel = world.channels.get(id);
  if (channel === undefined) throw apiError('unknownChannel');
  if (!isBotIn(world, channel) || !channel.botMayView) throw apiError('missingAccess');
  return channel;
}

/** @throws ApiError 50013, 50083 or 50007 when the bot may not send this here */
export function requireSend(channel: ChannelRecord, request: ApiRequest): void {
  if (!channel.botMaySend) {
    throw apiError(channel.kind === 'direct' ? 'cannotMessageUser' : 'missingPermissions');
  }
  if (request.files.length > 0 && !channel.botMayAttach) throw apiError('missingPermissions');
  if (channel.archived && channel.locked) throw apiError('archivedThread');
}

/** The upload limit of a channel when no interaction raises it. */
export function attachmentLimit(world: World, channel: ChannelRecord): number {
  const guild = world.guilds.get(channel.guildId ?? '');
  return guild?.attachmentSizeLimit ?? defaultAttachmentLimit;
}

/** Counts an edit of an old message. @throws ApiError 30046 (429) beyond the limit */
export function takeLateEdit(world: World, channel: ChannelRecord, message: MessageRecord): void {
  const now = world.clock.now();
  if (now - message.createdAt < hourMs) return;
  const recent = channel.lateEdits.filter((at) => now - at < lateEdits.windowMs);
  const [oldest] = recent;
  if (recent.length >= lateEdits.most && oldest !== undefined) {
    const retryAfterMs = oldest + lateEdits.windowMs - now;
    throw rateLimited({ retryAfterMs, scope: 'user', global: false, code: lateEdits.code });
  }
  channel.lateEdits = [...recent, now];
}

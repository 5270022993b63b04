import { messageType } from '../protocol.ts';
import { probe } from '../rest/body.ts';
import type { Standpoint } from '../world/interaction.ts';
import type { UserRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { createMessage } from '../world/write.ts';
import type { UploadedFile } from './files.ts';
import { uploadLimit } from './interact.ts';

/**
 * Writes a person's own message.
 * @returns its id
 * @throws ApiError when it is empty, too long or a file too large
 */
export async function say(
  world: World,
  who: { user: UserRecord; at: Standpoint },
  said: { content: string; files: readonly UploadedFile[] },
): Promise<string> {
  const { user, at } = who;
  const files = await Promise.all(
    said.files.map(async ({ filename, bytes, contentType }, index) => ({
      index,
      filename,
      bytes,
      ...(await probe(bytes, contentType)),
    })),
  );
  const origin = {
    channel: at.channel,
    authorId: user.id,
    type: messageType.plain,
    ephemeralFor: undefined,
    interactionId: undefined,
    metadata: undefined,
    reference: undefined,
  };
  const payload = { content: said.content };
  const attachmentSizeLimit = uploadLimit(user, at);
  return createMessage(world, origin, { payload, files, settableFlags: 0, attachmentSizeLimit }).id;
}

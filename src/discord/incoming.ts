import { PermissionFlagsBits } from 'discord.js';
import { z } from 'zod';
import { leanMessage } from './lean-message.ts';

const id = z.string().regex(/^\d{15,21}$/);

/**
 * What an interaction must have to be answered at all. Filled in: fields that Discord documents and
 * leaner servers leave out, without which the library throws while it builds the object.
 */
const interactionSchema = z.looseObject({
  id,
  application_id: id,
  token: z.string().min(1),
  type: z.int(),
  channel_id: id.nullish(),
  locale: z.string().nullish(),
  member: z.looseObject({ user: z.looseObject({ id }) }).nullish(),
  user: z.looseObject({ id }).nullish(),
  data: z
    .looseObject({
      type: z.int().nullish().catch(undefined),
      target_id: id.nullish().catch(undefined),
      resolved: z
        .looseObject({ messages: z.record(z.string(), z.unknown()).nullish().catch(undefined) })
        .nullish()
        .catch(undefined),
      components: z.array(z.unknown()).nullish(),
    })
    .nullish(),
  message: z.looseObject({ id }).nullish(),
  app_permissions: z.string().regex(/^\d+$/).nullish().catch(undefined),
});

const packetSchema = z.looseObject({ t: z.literal('INTERACTION_CREATE'), d: z.unknown() });

/** What is not told speaks for nothing: the bot may look into the channel. */
const viewChannel = PermissionFlagsBits.ViewChannel.toString();

const applicationCommand = 2;
const messageComponent = 3;
const modalSubmit = 5;
/** The type of a command that is a menu of messages. */
const messageMenu = 3;

/**
 * Looks at a gateway packet before the library does, and changes it in place: an interaction gets
 * what it lacks, and one that nobody could answer is renamed, so that the library passes it over
 * instead of throwing where nobody can catch.
 * @returns why an interaction was passed over, for the log; undefined otherwise
 */
export function prepareIncoming(packet: object): string | undefined {
  const envelope = packetSchema.safeParse(packet);
  if (!envelope.success) return undefined;
  const parsed = interactionSchema.safeParse(envelope.data.d);
  const refusal = parsed.success ? lackOf(parsed.data) : 'not an interaction';
  if (!parsed.success || refusal !== undefined) {
    Object.assign(packet, { t: 'UNUSABLE_INTERACTION' });
    return refusal;
  }
  Object.assign(packet, { d: filledIn(parsed.data) });
  return undefined;
}

type RawInteraction = z.infer<typeof interactionSchema>;
type RawData = NonNullable<RawInteraction['data']>;

function isMessageMenu({ type, data }: Pick<RawInteraction, 'type' | 'data'>): boolean {
  return type === applicationCommand && data?.type === messageMenu;
}

/** The message that a menu was used on, as far as Easel reads it. */
function targetOf(
  { target_id: targetId, resolved }: RawData,
  channelId?: string,
): object | undefined {
  return leanMessage(resolved?.messages?.[targetId ?? ''], channelId);
}

function lackOf({ type, user, member, data, message }: RawInteraction): string | undefined {
  if ((user ?? member?.user) === undefined) return 'no user';
  if (data === undefined || data === null) return 'no data';
  if (type === messageComponent && (message === undefined || message === null)) return 'no message';
  if (type === modalSubmit && !Array.isArray(data.components)) return 'no components';
  if (isMessageMenu({ type, data }) && targetOf(data) === undefined) return 'no target message';
  return undefined;
}

function filledIn(raw: RawInteraction): object {
  return {
    ...raw,
    entitlements: raw['entitlements'] ?? [],
    authorizing_integration_owners: raw['authorizing_integration_owners'] ?? {},
    locale: raw.locale ?? 'en-US',
    app_permissions: raw.app_permissions ?? viewChannel,
    channel: raw['channel'] ?? { id: raw.channel_id, type: 0 },
    ...(raw.message ? { message: filledMessage(raw.message, raw.channel_id) } : {}),
    ...(raw.data && isMessageMenu(raw) ? { data: filledMenu(raw.data, raw.channel_id) } : {}),
  };
}

function filledMenu(data: RawData, channelId: RawInteraction['channel_id']): object {
  const { target_id: targetId } = data;
  return {
    ...data,
    resolved: { messages: { [targetId ?? '']: targetOf(data, channelId ?? undefined) } },
  };
}

function filledMessage(
  message: NonNullable<RawInteraction['message']>,
  channelId: RawInteraction['channel_id'],
): object {
  return {
    ...message,
    channel_id: message['channel_id'] ?? channelId,
    components: message['components'] ?? [],
    attachments: message['attachments'] ?? [],
    embeds: message['embeds'] ?? [],
    // Not used, and a partial one is more than the library takes.
    interaction_metadata: undefined,
  };
}

import { z } from 'zod';

/** Components that hold something (Discord docs: components/reference); others may be anything. */
const types = {
  row: 1,
  section: 9,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  container: 17,
  label: 18,
} as const;

const id = z.string().regex(/^\d{15,21}$/);

const record = z.looseObject({});
const authorSchema = z.looseObject({ id });
const attachmentSchema = z.looseObject({ id, url: z.string(), filename: z.string().default('') });
const componentSchema = z.looseObject({ type: z.int() });
const itemSchema = z.looseObject({ media: record });
const referenceSchema = z.looseObject({ channel_id: id, message_id: id });
const metadataSchema = z.object({
  id,
  type: z.int(),
  user: authorSchema,
  authorizing_integration_owners: record.catch({}),
});
const messageSchema = z.looseObject({ id, type: z.int().catch(0), content: z.string().catch('') });

/** What a message shows: the same in the message itself and in one that it forwards. */
interface Shown {
  readonly attachments: object[];
  readonly embeds: object[];
  readonly components: object[];
}

/**
 * Somebody's message, as a menu under Apps hands it over, with nothing in it but what Easel reads:
 * messages of strangers may hold whatever Discord has thought of since, and one unknown shape makes
 * the library throw while it builds the object.
 * @param channelId where the menu was used
 * @returns undefined for what is no message
 */
export function leanMessage(raw: unknown, channelId: string | undefined): object | undefined {
  const { data: message } = messageSchema.safeParse(raw);
  if (message === undefined) return undefined;
  const author = authorSchema.safeParse(message['author']).data;
  const metadata = metadataSchema.safeParse(message['interaction_metadata']).data;
  const applicationId = id.safeParse(message['application_id']).data;
  const webhookId = id.safeParse(message['webhook_id']).data;
  const place = id.safeParse(message['channel_id']).data ?? channelId;
  return {
    id: message.id,
    type: message.type,
    content: message.content,
    flags: z.int().catch(0).parse(message['flags']),
    channel_id: place,
    ...shownIn(message),
    ...forwardsIn(message, place),
    ...(author === undefined ? {} : { author }),
    ...(webhookId === undefined ? {} : { webhook_id: webhookId }),
    ...(applicationId === undefined ? {} : { application_id: applicationId }),
    ...(metadata === undefined ? {} : { interaction_metadata: metadata }),
  };
}

function shownIn(message: z.infer<typeof record>): Shown {
  return {
    attachments: readable(attachmentSchema, message['attachments']),
    embeds: readable(record, message['embeds']),
    components: readable(componentSchema, message['components']).flatMap(leanComponent),
  };
}

/** The library looks up a forwarded message by the reference that stands beside it. */
function forwardsIn(message: z.infer<typeof messageSchema>, channelId: string | undefined): object {
  const snapshots = readable(z.looseObject({ message: record }), message['message_snapshots']);
  if (snapshots.length === 0) return {};
  const reference = referenceSchema.safeParse(message['message_reference']).data;
  return {
    message_reference: reference ?? { channel_id: channelId, message_id: message.id },
    message_snapshots: snapshots.map(({ message: forwarded }) => ({ message: shownIn(forwarded) })),
  };
}

/** What the library walks through while it builds a component has to be there. */
function leanComponent(component: z.infer<typeof componentSchema>): object[] {
  const inner = readable(componentSchema, component['components']).flatMap(leanComponent);
  const inside = { ...component, components: inner };
  switch (component.type) {
    case types.row:
    case types.container:
      return [inside];
    case types.section: {
      const [accessory] = readable(componentSchema, [component['accessory']]).flatMap(
        leanComponent,
      );
      return accessory === undefined ? inner : [{ ...inside, accessory }];
    }
    case types.gallery:
      return [{ ...component, items: readable(itemSchema, component['items']) }];
    case types.thumbnail:
      return record.safeParse(component['media']).success ? [component] : [];
    case types.file:
      return record.safeParse(component['file']).success ? [component] : [];
    case types.label:
      return [];
    default:
      return [component];
  }
}

/** Those entries of a list that have this shape. */
function readable<Entry>(schema: z.ZodType<Entry>, list: unknown): Entry[] {
  return z
    .array(z.unknown())
    .catch([])
    .parse(list)
    .flatMap((entry) => {
      const parsed = schema.safeParse(entry);
      return parsed.success ? [parsed.data] : [];
    });
}

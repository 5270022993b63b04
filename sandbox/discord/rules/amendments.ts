import type { JsonObject } from '../json.ts';

const flag: JsonObject = { type: ['boolean', 'null'] };
const anything: JsonObject = {};

/** discord.js sends these with every message, and Discord takes them everywhere. */
const everyMessage: JsonObject = { tts: flag, enforce_nonce: flag };

/** Newer than the file (Discord docs: change log 2026-08-05). */
const fileTypes: JsonObject = {
  file_types: { type: ['array', 'null'], items: { type: 'string' }, maxItems: 10 },
};

/** A bit set: the file says integer, the documentation and every client say text. */
const commandFields: JsonObject = {
  nsfw: flag,
  default_member_permissions: { type: ['string', 'integer', 'null'] },
};

/** What Discord adds to media it hands out; a bot that sends a received part back sends them along. */
const echoedMedia: JsonObject = Object.fromEntries(
  [
    'id',
    'proxy_url',
    'width',
    'height',
    'content_type',
    'attachment_id',
    'loading_state',
    'placeholder',
    'placeholder_version',
    'flags',
  ].map((key) => [key, anything]),
);

/** Fields the file lacks or has wrong, by the name of the schema. */
export const amendments: Readonly<Record<string, JsonObject>> = {
  MessageCreateRequest: everyMessage,
  MessageEditRequestPartial: everyMessage,
  IncomingWebhookRequestPartial: everyMessage,
  IncomingWebhookUpdateRequestPartial: everyMessage,
  IncomingWebhookInteractionRequest: everyMessage,
  IncomingWebhookUpdateForInteractionCallbackRequestPartial: everyMessage,
  ApplicationCommandCreateRequest: commandFields,
  ApplicationCommandUpdateRequest: commandFields,
  ApplicationCommandPatchRequestPartial: commandFields,
  ApplicationCommandAttachmentOption: fileTypes,
  FileUploadComponentForModalRequest: fileTypes,
  MessageAttachmentRequest: { id: { type: ['string', 'integer'] } },
  ComponentEmojiForRequest: { animated: flag },
  UnfurledMediaRequest: echoedMedia,
  UnfurledMediaRequestWithAttachmentReferenceRequired: echoedMedia,
  RichEmbedImage: echoedMedia,
  RichEmbedThumbnail: echoedMedia,
  RichEmbedVideo: echoedMedia,
  RichEmbedAuthor: { proxy_icon_url: anything },
  RichEmbedFooter: { proxy_icon_url: anything },
};

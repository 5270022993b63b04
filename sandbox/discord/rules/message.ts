import { type JsonObject, numberOf, objectsOf, textOf } from '../json.ts';
import { messageFlag } from '../protocol.ts';
import type { MessageBody } from '../world/records.ts';
import { findReferences } from '../world/references.ts';
import { componentIssues } from './components.ts';
import { type Issue, issue } from './issues.ts';

const mostContent = 2000;
const mostEmbedText = 6000;
const mostFiles = 10;

/** Picture types an embed can show from an upload (Discord docs: reference, Editing Message Attachments). */
const embedPictures = /\.(?:jpe?g|png|webp|gif)$/i;

/** What the rules look at: the request, and the message as it would be afterwards. */
export interface Candidate {
  readonly payload: JsonObject;
  readonly body: MessageBody;
  readonly previous?: MessageBody | undefined;
}

/**
 * Rules of a message that Discord's OpenAPI file leaves out (Discord docs: resources/message, components/reference).
 * @returns everything that is wrong; empty when Discord would take it
 */
export function messageIssues(candidate: Candidate): Issue[] {
  const { payload, body } = candidate;
  const isV2 = (body.flags & messageFlag.componentsV2) !== 0;
  return [
    ...contentIssues(body),
    ...embedIssues(body),
    ...fileIssues(body),
    ...(isV2 ? v2Issues(candidate) : []),
    ...(payload['components'] === undefined && !startsV2(candidate)
      ? []
      : componentIssues(body.components, isV2)),
    ...referenceIssues(candidate),
  ];
}

function startsV2({ body, previous }: Candidate): boolean {
  const before = previous?.flags ?? 0;
  return (body.flags & ~before & messageFlag.componentsV2) !== 0;
}

function contentIssues(body: MessageBody): Issue[] {
  if (Array.from(body.content).length <= mostContent) return [];
  return [issue(['content'], 'BASE_TYPE_MAX_LENGTH', 'Must be 2000 or fewer in length.')];
}

function embedIssues(body: MessageBody): Issue[] {
  const total = body.embeds.reduce((sum, embed) => sum + embedText(embed), 0);
  if (total <= mostEmbedText) return [];
  return [issue(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000')];
}

function embedText(embed: JsonObject): number {
  const length = (from: JsonObject | undefined, key: string): number =>
    textOf(from?.[key])?.length ?? 0;
  const [author] = objectsOf([embed['author'] ?? null]);
  const [footer] = objectsOf([embed['footer'] ?? null]);
  const fields = objectsOf(embed['fields']);
  return (
    length(embed, 'title') +
    length(embed, 'description') +
    length(author, 'name') +
    length(footer, 'text') +
    fields.reduce((sum, field) => sum + length(field, 'name') + length(field, 'value'), 0)
  );
}

function fileIssues(body: MessageBody): Issue[] {
  if (body.files.length <= mostFiles) return [];
  return [issue(['attachments'], 'BASE_TYPE_MAX_LENGTH', 'Must be 10 or fewer in length.')];
}

function v2Issues({ payload, body, previous }: Candidate): Issue[] {
  const refusal = 'cannot be used when the IS_COMPONENTS_V2 flag is set';
  const asked = numberOf(payload['flags']);
  const wasV2 = ((previous?.flags ?? 0) & messageFlag.componentsV2) !== 0;
  const removes = wasV2 && asked !== undefined && (asked & messageFlag.componentsV2) === 0;
  const code = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
  return [
    ...(body.content === '' ? [] : [issue(['content'], code, `content ${refusal}`)]),
    ...(body.embeds.length === 0 ? [] : [issue(['embeds'], code, `embeds ${refusal}`)]),
    ...(payload['poll'] == null ? [] : [issue(['poll'], code, `poll ${refusal}`)]),
    ...(removes
      ? [issue(['flags'], 'MESSAGE_COMPONENTS_V2_IS_ONE_WAY', 'The flag cannot be removed again')]
      : []),
  ];
}

function referenceIssues({ payload, body }: Candidate): Issue[] {
  const usable = new Set(usableNames(payload, body));
  const components = findReferences(payload['components'], ['components']);
  const embeds = findReferences(payload['embeds'], ['embeds']);
  const missing = [...components, ...embeds].filter(({ name }) => !usable.has(name));
  const unfit = embeds.filter(({ name }) => usable.has(name) && !embedPictures.test(name));
  return [
    ...missing.map(({ path, name }) =>
      issue(
        path,
        'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
        `The referenced attachment was not found: ${name}`,
      ),
    ),
    ...unfit.map(({ path, name }) =>
      issue(path, 'URL_TYPE_INVALID_URL', `An embed cannot show ${name}`),
    ),
  ];
}

/** A kept file can only be referred to by a request that lists it with its name, or does not list files at all. */
function usableNames(payload: JsonObject, body: MessageBody): string[] {
  const listed = objectsOf(payload['attachments']);
  return body.files
    .filter((file) => {
      const entry = listed.find((one) => one['id'] === file.id);
      return entry === undefined || entry['filename'] !== undefined;
    })
    .map((file) => file.filename);
}

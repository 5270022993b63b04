import {
  isObject,
  type Json,
  type JsonObject,
  listOf,
  objectOf,
  objectsOf,
  textOf,
} from '../json.ts';

const schemaPrefix = '#/components/schemas/';

/** Fields discord.js sends and Discord takes, though the schema of some routes does not name them. */
const tolerated: Readonly<Record<string, JsonObject>> = {
  tts: { type: ['boolean', 'null'] },
  enforce_nonce: { type: ['boolean', 'null'] },
};

/** Fields the file is behind the documentation with, by a sign of the schema they belong to. */
const additions: readonly { sign: string; fields: JsonObject }[] = [
  { sign: 'default_member_permissions', fields: { nsfw: { type: ['boolean', 'null'] } } },
  { sign: 'allowed_mentions', fields: { ...tolerated } },
];

/**
 * Discord's file made strict and exact: objects are closed (an unknown field is an error), unions are told apart by
 * their `type` (so that an error speaks of the right variant), and what it gets wrong about today's API is put right.
 */
export function tighten(document: JsonObject): JsonObject {
  const schemas = objectOf(objectOf(document['components'])['schemas']);
  return objectOf(rewrite(document, schemas));
}

function rewrite(value: Json | undefined, schemas: JsonObject): Json {
  if (Array.isArray(value)) return value.map((entry) => rewrite(entry, schemas));
  if (!isObject(value)) return value ?? null;
  const schema = union(closed(value), schemas);
  return Object.fromEntries(
    Object.entries(schema).map(([key, entry]) => [key, rewrite(entry, schemas)]),
  );
}

function closed(schema: JsonObject): JsonObject {
  const properties = schema['properties'];
  const isSchema = isObject(properties) && schema['type'] === 'object';
  if (!isSchema) return schema;
  const extra = additions.filter(({ sign }) => properties[sign] !== undefined);
  const fields = extra.reduce<JsonObject>((all, one) => ({ ...all, ...one.fields }), {
    ...properties,
  });
  if (fields['default_member_permissions'] !== undefined) {
    fields['default_member_permissions'] = { type: ['string', 'integer', 'null'] };
  }
  if (isAttachmentOption(properties)) {
    fields['file_types'] = { type: ['array', 'null'], items: { type: 'string' }, maxItems: 10 };
  }
  if (properties['is_remix'] !== undefined) fields['id'] = { type: ['string', 'integer'] };
  return { additionalProperties: false, ...schema, properties: fields };
}

/** Attachment options (11) and file uploads (19) take a filter the file does not know yet. */
function isAttachmentOption(properties: JsonObject): boolean {
  const [type] = listOf(objectOf(properties['type'])['enum']);
  return type === 11 || type === 19;
}

/** Turns a union into: for each `type`, exactly the variant of that type. */
function union(schema: JsonObject, schemas: JsonObject): JsonObject {
  const key = schema['oneOf'] === undefined ? 'anyOf' : 'oneOf';
  const variants = objectsOf(schema[key]);
  if (variants.length < 2) return schema;
  const [first, second] = variants;
  const rest = Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key));
  if (variants.length === 2 && first?.['type'] === 'null' && second !== undefined) {
    return { ...rest, if: { type: 'null' }, else: second };
  }
  const types = variants.map((variant) => typesOf(variant, schemas));
  if (types.some((one) => one.length === 0)) return schema;
  return {
    ...rest,
    type: 'object',
    required: ['type'],
    allOf: [
      { properties: { type: { enum: types.flat() } } },
      ...variants.map((variant, index) => ({
        if: { properties: { type: { enum: types[index] ?? [] } }, required: ['type'] },
        then: variant,
      })),
    ],
  };
}

function typesOf(variant: JsonObject, schemas: JsonObject): Json[] {
  const reference = textOf(variant['$ref']) ?? '';
  if (!reference.startsWith(schemaPrefix)) return [];
  const target = objectOf(schemas[reference.slice(schemaPrefix.length)]);
  return listOf(objectOf(objectOf(target['properties'])['type'])['enum']);
}

import {
  isObject,
  type Json,
  type JsonObject,
  listOf,
  objectOf,
  objectsOf,
  textOf,
} from '../json.ts';
import { amendments } from './amendments.ts';

const schemaPrefix = '#/components/schemas/';

/**
 * Discord's file made strict and exact: objects are closed (an unknown field is an error), unions are told apart by
 * their `type` (so that an error speaks of the right variant), and what it gets wrong about today's API is put right.
 */
export function tighten(document: JsonObject): JsonObject {
  const components = objectOf(document['components']);
  const schemas = amended(objectOf(components['schemas']));
  return objectOf(rewrite({ ...document, components: { ...components, schemas } }, schemas));
}

function rewrite(value: Json | undefined, schemas: JsonObject): Json {
  if (Array.isArray(value)) return value.map((entry) => rewrite(entry, schemas));
  if (!isObject(value)) return value ?? null;
  const schema = union(closed(value), schemas);
  return Object.fromEntries(
    Object.entries(schema).map(([key, entry]) => [key, rewrite(entry, schemas)]),
  );
}

function amended(schemas: JsonObject): JsonObject {
  const entries = Object.entries(schemas).map(([name, schema]): [string, Json | undefined] => {
    const fields = amendments[name];
    if (fields === undefined || !isObject(schema)) return [name, schema];
    return [name, { ...schema, properties: { ...objectOf(schema['properties']), ...fields } }];
  });
  return Object.fromEntries(entries);
}

function closed(schema: JsonObject): JsonObject {
  const isClosable = isObject(schema['properties']) && schema['type'] === 'object';
  return isClosable ? { additionalProperties: false, ...schema } : schema;
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

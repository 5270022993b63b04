import { z } from 'zod';

const object = z.record(z.string(), z.unknown());
const value = z.union([z.string(), z.number()]).transform(String);
const described = z.object({
  properties: object.optional().catch(undefined),
  enum: z.array(value).optional().catch(undefined),
  const: value.optional().catch(undefined),
});
/** A parameter, or a header that holds a key. */
const placed = z.object({ in: z.string(), name: z.string() });

/** Every object within a JSON value, itself included. */
function objectsIn(json: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(json)) return json.flatMap(objectsIn);
  const parsed = object.safeParse(json);
  return parsed.success ? [parsed.data, ...Object.values(parsed.data).flatMap(objectsIn)] : [];
}

/** The names of all fields of a JSON value, however deep. */
export function fieldsOf(json: unknown): ReadonlySet<string> {
  return new Set(objectsIn(json).flatMap((fields) => Object.keys(fields)));
}

const document = z.object({
  servers: z.array(z.object({ url: z.string() })).default([{ url: '' }]),
  paths: object,
});

/**
 * Everything in an OpenAPI document that has a name: paths behind the server's own, parameters,
 * properties, and the values that an `enum` or a `const` allows.
 */
export function namesOf(openapi: unknown): ReadonlySet<string> {
  const { servers, paths } = document.parse(openapi);
  const [{ url } = { url: '' }] = servers;
  const names = objectsIn(openapi).flatMap((schema) => {
    const { properties = {}, enum: values = [], const: only } = described.parse(schema);
    const name = placed.safeParse(schema).data?.name;
    return [...Object.keys(properties), ...values, only, name].filter((one) => one !== undefined);
  });
  return new Set([...Object.keys(paths).map((path) => url + path), ...names]);
}

import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { isObject, type Json, type JsonObject, objectOf, parseJson } from '../json.ts';
import type { Issue } from './issues.ts';
import { schemaIssues } from './schema-issues.ts';
import { tighten } from './tighten.ts';

const file = new URL('../openapi.json', import.meta.url);

/** Checks request bodies against Discord's own OpenAPI file; each route is compiled when first needed. */
export interface BodySchemas {
  /** What is wrong with a body; empty when nothing is, or when the route takes none. */
  check(method: string, template: string, body: Json | undefined): Issue[];
}

/** The schemas of this process, read when first asked for: they are the same for every sandbox, and slow to build. */
export const bodySchemas: () => BodySchemas = once(openBodySchemas);

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function openBodySchemas(): BodySchemas {
  const document = objectOf(parseJson(readFileSync(file, 'utf8')));
  const paths = objectOf(document['paths']);
  const ajv = new Ajv2020({
    strict: false,
    validateFormats: false,
    validateSchema: false,
    allErrors: true,
    inlineRefs: false,
    addUsedSchema: false,
  });
  ajv.addSchema(tighten(document), 'discord');
  const validators = new Map<string, ValidateFunction | undefined>();
  const operation = (method: string, template: string): JsonObject | undefined => {
    const found = objectOf(paths[template])[method.toLowerCase()];
    return isObject(found) ? found : undefined;
  };
  return {
    check: (method, template, body) => {
      const key = `${method} ${template}`;
      if (!validators.has(key)) {
        const known = hasBody(operation(method, template));
        validators.set(key, known ? compile(ajv, method, template) : undefined);
      }
      const validate = validators.get(key);
      if (validate === undefined || validate(body)) return [];
      return schemaIssues(validate.errors ?? []);
    },
  };
}

function hasBody(operation: JsonObject | undefined): boolean {
  const content = objectOf(objectOf(operation?.['requestBody'])['content']);
  return content['application/json'] !== undefined;
}

function compile(ajv: Ajv2020, method: string, template: string): ValidateFunction {
  const path = template
    .replaceAll('~', '~0')
    .replaceAll('/', '~1')
    .replaceAll('{', '%7B')
    .replaceAll('}', '%7D');
  const pointer = `/paths/${path}/${method.toLowerCase()}/requestBody/content/application~1json/schema`;
  return ajv.compile({ $ref: `discord#${pointer}` });
}

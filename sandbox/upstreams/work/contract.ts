import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { z } from 'zod';
import { Refused } from './refused.ts';

/** The schemas of an OpenAPI file, by their names under `components.schemas`. */
export interface Contract {
  /** What is wrong with a value, each time naming the field; empty when nothing is. */
  check(schema: string, value: unknown): string[];
}

/** Reads an OpenAPI 3.1 file. Throws if it is not there; a check throws for a name it does not have. */
export function openContract(file: URL): Contract {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  ajv.addFormat('int32', true);
  const document: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof document !== 'object' || document === null) throw new Error('Not an OpenAPI file');
  ajv.addSchema(document, 'api');
  return {
    check: (schema, value) => {
      const validate = ajv.getSchema(`api#/components/schemas/${schema}`);
      if (validate === undefined) throw new Error(`No schema ${schema}`);
      return validate(value) === true ? [] : (validate.errors ?? []).map(inWords);
    },
  };
}

/**
 * Reads bodies that must satisfy their schemas.
 * @param bodies what is read, by the names of the schemas
 * @param code the code with which the dialect refuses what breaks its schema
 * @returns a reader that throws Refused, naming every field that is wrong
 */
export function bodyReader<B extends Readonly<Record<string, z.ZodType>>>(
  contract: Contract,
  bodies: B,
  code: number,
): <N extends keyof B & string>(name: N, body: unknown) => z.output<B[N]> {
  return (name, body) => {
    const wrong = contract.check(name, body);
    const schema: z.ZodType | undefined = bodies[name];
    if (wrong.length > 0 || schema === undefined) throw new Refused(code, wrong.join('; '));
    return schema.parse(body) as z.output<B[typeof name]>;
  };
}

function inWords({ instancePath, keyword, params, message = keyword }: ErrorObject): string {
  const at = instancePath.slice(1).replaceAll('/', '.');
  const inside = (name: string): string => (at === '' ? name : `${at}.${name}`);
  if (keyword === 'required') return `${inside(nameIn(params, 'missingProperty'))} is required`;
  if (keyword === 'additionalProperties') {
    return `${inside(nameIn(params, 'additionalProperty'))} is not a known field`;
  }
  return `${at === '' ? 'the body' : at} ${message}`;
}

function nameIn(params: Readonly<Record<string, unknown>>, key: string): string {
  const name = params[key];
  return typeof name === 'string' ? name : '';
}

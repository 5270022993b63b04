import type { ErrorObject } from 'ajv';
import { nameIn, objectOf } from '../json.ts';
import { type Issue, issue } from './issues.ts';

/** More say nothing new. */
const mostIssues = 8;

/** Keywords that only repeat what the errors inside them say. */
const wrappers = ['if', 'anyOf', 'oneOf'];

/** Discord's words for what a schema keyword found. */
const codes: Readonly<Record<string, string>> = {
  type: 'BASE_TYPE_BAD_TYPE',
  enum: 'BASE_TYPE_CHOICES',
  const: 'BASE_TYPE_CHOICES',
  minLength: 'BASE_TYPE_BAD_LENGTH',
  maxLength: 'BASE_TYPE_BAD_LENGTH',
  minItems: 'BASE_TYPE_BAD_LENGTH',
  maxItems: 'BASE_TYPE_BAD_LENGTH',
  minimum: 'NUMBER_TYPE_MIN',
  maximum: 'NUMBER_TYPE_MAX',
  pattern: 'BASE_TYPE_BAD_FORMAT',
};

/** Turns what a schema found into issues, each place once. */
export function schemaIssues(errors: readonly ErrorObject[]): Issue[] {
  const inner = errors.filter((error) => !wrappers.includes(error.keyword));
  const issues = (inner.length > 0 ? inner : errors).map(toIssue);
  const seen = new Set<string>();
  const distinct = issues.filter((one) => {
    const key = `${one.path.join('.')} ${one.code}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return distinct.slice(0, mostIssues);
}

function toIssue(error: ErrorObject): Issue {
  const path = error.instancePath.split('/').slice(1);
  const params = objectOf(error.params);
  if (error.keyword === 'required') {
    const at = [...path, nameIn(params, 'missingProperty')];
    return issue(at, 'BASE_TYPE_REQUIRED', 'This field is required');
  }
  if (error.keyword === 'additionalProperties') {
    const at = [...path, nameIn(params, 'additionalProperty')];
    return issue(at, 'UNKNOWN_FIELD', 'This field does not exist');
  }
  return issue(path, codes[error.keyword] ?? 'BASE_TYPE_INVALID', error.message ?? error.keyword);
}

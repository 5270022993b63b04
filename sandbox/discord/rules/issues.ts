import type { JsonObject } from '../json.ts';
import { isObject } from '../json.ts';

/** One thing wrong with a request body. */
export interface Issue {
  /** Where in the body, member by member. */
  readonly path: readonly string[];
  /** Discord's word for the kind of mistake. */
  readonly code: string;
  readonly message: string;
}

/** Makes an issue. */
export function issue(path: readonly string[], code: string, message: string): Issue {
  return { path, code, message };
}

/** One issue when the condition holds, else none. */
export function issueIf(condition: boolean, ...args: Parameters<typeof issue>): Issue[] {
  return condition ? [issue(...args)] : [];
}

/** The `errors` tree of a 50035 answer: `_errors` lists hang where the mistakes are. */
export function errorTree(issues: readonly Issue[]): JsonObject {
  const root: JsonObject = {};
  for (const { path, code, message } of issues) {
    let node = root;
    for (const key of path) node = childOf(node, key);
    const errors = Array.isArray(node['_errors']) ? node['_errors'] : [];
    node['_errors'] = [...errors, { code, message }];
  }
  return root;
}

function childOf(node: JsonObject, key: string): JsonObject {
  const known = node[key];
  if (isObject(known)) return known;
  const child: JsonObject = {};
  node[key] = child;
  return child;
}

/** One line per issue, for a person to read. */
export function describeIssues(issues: readonly Issue[]): string {
  return issues.map((one) => `${one.path.join('.') || '(body)'}: ${one.message}`).join('; ');
}

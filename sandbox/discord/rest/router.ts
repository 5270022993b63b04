import type { Route } from './request.ts';

/** A route that fits a path, with what its placeholders stand for. */
export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Makes a finder for routes. Literal segments win over placeholders, so `@original` is not taken for a message id.
 * @returns the match; `undefined` when no route has this path and method
 */
export function createRouter(
  routes: readonly Route[],
): (method: string, path: string) => Match | undefined {
  const ordered = [...routes].sort((a, b) => placeholders(a.template) - placeholders(b.template));
  const compiled = ordered.map((route) => ({ route, segments: route.template.split('/') }));
  return (method, path) => {
    const given = path.split('/');
    for (const { route, segments } of compiled) {
      const params = route.method === method ? fit(segments, given) : undefined;
      if (params !== undefined) return { route, params };
    }
    return undefined;
  };
}

function placeholders(template: string): number {
  return template.split('{').length;
}

function fit(
  segments: readonly string[],
  given: readonly string[],
): Record<string, string> | undefined {
  if (segments.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const value = given[index] ?? '';
    if (segment.startsWith('{')) params[segment.slice(1, -1)] = value;
    else if (segment !== value) return undefined;
  }
  return params;
}

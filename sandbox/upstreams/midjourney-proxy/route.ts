import type { Topic } from '../http/faults.ts';
import type { Flavour } from './flavour.ts';
import type { Task } from './task.ts';

/** What a path asks for. */
export type Route =
  | { readonly kind: 'submit'; readonly endpoint: string; readonly mode: Task['mode'] }
  | { readonly kind: 'query'; readonly endpoint: string; readonly id: string }
  | { readonly kind: 'file' }
  | { readonly kind: 'image'; readonly id: string }
  | { readonly kind: 'unknown' };

const modes: Readonly<Record<string, Task['mode']>> = {
  'mj-fast': 'FAST',
  'mj-relax': 'RELAX',
  'mj-turbo': 'TURBO',
  fast: 'FAST',
  relax: 'RELAX',
  turbo: 'TURBO',
};

/** Reads a path; mode prefixes count only where the flavour has them. */
export function routeOf(path: string, flavour: Flavour): Route {
  if (path.startsWith('/attachments/')) return { kind: 'file' };
  const [, prefix, rest = ''] = /^(?:\/([\w-]+))?\/mj\/(.*)$/.exec(path) ?? [];
  if (prefix !== undefined && !allows(flavour, prefix)) return { kind: 'unknown' };
  const [area = '', first = '', second = ''] = rest.split('/');
  if (area === 'submit')
    return { kind: 'submit', endpoint: first, mode: modes[prefix ?? ''] ?? null };
  if (area === 'image' && flavour.gateway) return { kind: 'image', id: first };
  if (area !== 'task') return { kind: 'unknown' };
  return second === ''
    ? { kind: 'query', endpoint: first, id: '' }
    : { kind: 'query', endpoint: second, id: first };
}

function allows({ prefixes }: Flavour, prefix: string): boolean {
  return prefixes === 'any' || (prefixes === 'speeds' && /^mj-(?:fast|relax|turbo)$/.test(prefix));
}

/** What a path is about, for faults. */
export function topicOf(path: string): Topic {
  if (path.includes('/mj/submit/')) return 'submit';
  if (path.includes('/mj/task/')) return 'fetch';
  return /^\/attachments\/|\/mj\/image\//.test(path) ? 'image' : 'other';
}

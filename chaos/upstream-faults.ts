import type { FaultRule } from '../sandbox/upstreams/index.ts';
import type { UpstreamFault } from './troubles.ts';

type Fault = FaultRule['fault'];

/** What the local upstream is told to do. */
export const upstreamFaultOf: Readonly<Record<UpstreamFault, Fault>> = {
  'lost answer': { kind: 'lost-answer' },
  'connection reset': { kind: 'drop' },
  hang: { kind: 'hang', worked: true },
  '429': { kind: 'status', status: 429, headers: { 'retry-after': '1' }, body: { code: 429 } },
  '500': { kind: 'status', status: 500, body: 'Internal Server Error' },
  '503': { kind: 'status', status: 503, body: 'Service Unavailable' },
  'HTML page': { kind: 'html' },
  'empty body': { kind: 'empty' },
  'half a body': { kind: 'malformed' },
  'slow answer': { kind: 'slow', ms: 1_500 },
  'forgotten task': { kind: 'forget' },
  'missing picture': { kind: 'missing' },
  'truncated picture': { kind: 'truncated' },
};

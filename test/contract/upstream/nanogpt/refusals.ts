import { code, type RefusalRow, status, toRefusals } from '../refusal-rows.ts';
import type { QueryTrouble, Refusal } from '../set-up.ts';

/** In the form of error bodies to which the service is set. */
const rows: readonly RefusalRow[] = [
  ['400', code(400, 'The prompt is empty'), { kind: 'validation' }],
  ['400 and a flag', code(400, 'Invalid parameter --ar'), { kind: 'validation', quote: '--ar' }],
  ['400 for want of money', code(400, 'Insufficient balance'), { kind: 'credits' }],
  ['400 for its words', code(400, 'Blocked by the content policy'), { kind: 'banned' }],
  [
    '400 for the model',
    code(400, 'The model midjourney is not available'),
    { kind: 'unsupported' },
  ],
  ['401', code(401, 'Invalid API key'), { kind: 'auth' }],
  ['402', code(402, 'Insufficient balance'), { kind: 'credits' }],
  ['403', code(403, 'This key may not'), { kind: 'auth' }],
  ['404', code(404, 'Not found'), { kind: 'unsupported' }],
  ['408', code(408, 'Request timeout'), { kind: 'unclear' }],
  ['413', code(413, 'The picture is too large'), { kind: 'validation' }],
  ['429', code(429, 'Rate limit exceeded'), { kind: 'rate-limited' }],
  ['500', code(500, 'Internal error'), { kind: 'unclear' }],
  ['503', code(503, 'Service unavailable'), { kind: 'maintenance' }],
  [
    'HTTP 200 and a number',
    status(200, { error: 402, message: 'Insufficient balance' }),
    { kind: 'credits' },
  ],
  ['HTTP 200 and a text', status(200, { error: 'No', status: 429 }), { kind: 'rate-limited' }],
  [
    'HTTP 200 and an object',
    status(200, { error: { message: 'Invalid API key', type: 'authentication_error' } }),
    { kind: 'auth' },
  ],
  [
    'HTTP 200 and a code',
    status(200, { error: { message: 'No', code: '402' } }),
    { kind: 'credits' },
  ],
  ['HTTP 200 and no reason', status(200, { error: 'It broke' }), { kind: 'unclear' }],
  ['HTTP 200 and no id', status(200, { status: 'submitted', cost: 0.05 }), { kind: 'unclear' }],
  ['HTTP 200 and no pictures', status(200, { created: 1, data: [] }), { kind: 'unclear' }],
  ['HTTP 403 and a page', status(403, '<html></html>'), { kind: 'auth' }],
  ['HTTP 404 and a page', status(404, '<html></html>'), { kind: 'unsupported' }],
];

export const nanoGptRefusals: readonly Refusal[] = toRefusals(rows);

export const nanoGptQueryTroubles: readonly QueryTrouble[] = [
  { name: '401', fault: code(401, 'Invalid API key'), kind: 'auth' },
  { name: '429', fault: code(429, 'Rate limit exceeded'), kind: 'rate-limited' },
  { name: '500', fault: code(500, 'Internal error'), kind: 'maintenance' },
  {
    name: '503 that speaks of tasks',
    fault: code(503, 'No room in the task queue'),
    kind: 'maintenance',
  },
  {
    name: 'an error as number behind HTTP 200',
    fault: status(200, { error: 429, message: 'Rate limit exceeded' }),
    kind: 'rate-limited',
  },
  {
    name: 'an error as text behind HTTP 200',
    fault: status(200, { error: 'Something broke', status: 503 }),
    kind: 'maintenance',
  },
  {
    name: 'the state of another task',
    fault: status(200, { task_id: '42', status: 'SUCCESS' }),
    kind: 'malformed',
  },
];

import { code, type RefusalRow, status, toRefusals } from '../refusal-rows.ts';
import type { QueryTrouble, Refusal } from '../set-up.ts';

/** Codes of the vendor's own documents; by HTTP status too where the service is set so. */
const rows: readonly RefusalRow[] = [
  ['code 400', code(400, 'The request is wrong'), { kind: 'validation' }],
  ['code 400 for its words', code(400, 'Sensitive words in the prompt'), { kind: 'banned' }],
  ['code 401', code(401, 'You do not have access permissions'), { kind: 'auth' }],
  ['code 402', code(402, 'Credits insufficient'), { kind: 'credits' }],
  ['code 404', code(404, 'Not found'), { kind: 'unsupported' }],
  ['code 422', code(422, 'prompt is required'), { kind: 'validation' }],
  [
    'code 422 and a field',
    code(422, 'aspectRatio must be one of the listed'),
    { kind: 'validation', quote: '--ar' },
  ],
  ['code 429', code(429, 'Too many requests'), { kind: 'rate-limited' }],
  ['code 455', code(455, 'Under maintenance'), { kind: 'maintenance' }],
  ['code 500', code(500, 'Server error'), { kind: 'unclear' }],
  ['code 501', code(501, 'Generation failed'), { kind: 'upstream-failed' }],
  ['code 505', code(505, 'The feature is disabled'), { kind: 'unsupported' }],
  ['a code as text', status(200, { code: '402', msg: 'Credits' }), { kind: 'credits' }],
  ['a code behind HTTP 401', status(401, { code: 401, msg: 'No' }), { kind: 'auth' }],
  ['acceptance without a task', status(200, { code: 200, data: {} }), { kind: 'unclear' }],
  ['acceptance of nothing', status(200, { code: 200, data: null }), { kind: 'unclear' }],
  ['a page with HTTP 403', status(403, '<html></html>'), { kind: 'auth' }],
  ['a page with HTTP 404', status(404, '<html></html>'), { kind: 'unsupported' }],
  ['a page with HTTP 502', status(502, '<html></html>'), { kind: 'unclear' }],
];

export const kieRefusals: readonly Refusal[] = toRefusals(rows);

/** A code is all that tells where HTTP says that all is well. */
export const kieQueryTroubles: readonly QueryTrouble[] = [
  { name: 'code 401', fault: code(401, 'No permission'), kind: 'auth' },
  { name: 'code 402', fault: code(402, 'Credits insufficient'), kind: 'credits' },
  { name: 'code 429', fault: code(429, 'Too many requests'), kind: 'rate-limited' },
  { name: 'code 455', fault: code(455, 'Under maintenance'), kind: 'maintenance' },
  { name: 'code 500', fault: code(500, 'Server error'), kind: 'maintenance' },
  { name: 'code 505', fault: code(505, 'The feature is disabled'), kind: 'maintenance' },
  { name: 'no code', fault: status(200, { msg: 'success' }), kind: 'malformed' },
];

import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Secret } from '../../config/secret.ts';
import { parseJsonWithLongIds } from '../../lib/json.ts';
import type { Callback, CallbackReading } from '../port.ts';
import { callbackSchema } from './schemas.ts';

/** How old, or how far ahead of our own clock, a signature may be. */
const toleranceMs = 5 * 60 * 1000;

/**
 * Reads what arrived at a callback address; never throws. The signature covers only the task's id
 * and the time, so even a signed callback is no more than a reason to ask.
 * @param key with which the vendor signs, where the operator has set one there
 * @returns the id that was signed, where two are named (kie.ai docs: Webhook Verification)
 */
export function readCallback(callback: Callback, key: Secret | undefined): CallbackReading {
  const ids = taskIds(callback.body);
  if (key === undefined) return { kind: 'hint', taskId: ids[0] };
  const signed = ids.find((taskId) => isSigned(callback, taskId, key));
  return signed === undefined ? { kind: 'forged' } : { kind: 'hint', taskId: signed };
}

/** Image callbacks write `taskId`, the vendor's samples of signatures `task_id`. */
function taskIds(body: string): string[] {
  const parsed = callbackSchema.safeParse(parseJsonWithLongIds(body)).data;
  const ids = [parsed?.data?.taskId, parsed?.data?.task_id, parsed?.taskId];
  return ids.filter((id) => id !== undefined);
}

function isSigned({ headers, receivedAt }: Callback, taskId: string, key: Secret): boolean {
  const timestamp = headers['x-webhook-timestamp'] ?? '';
  const signature = Buffer.from(headers['x-webhook-signature'] ?? '');
  if (!/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(receivedAt - Number(timestamp) * 1000) > toleranceMs) return false;
  const hmac = createHmac('sha256', key.reveal()).update(`${taskId}.${timestamp}`);
  const expected = Buffer.from(hmac.digest('base64'));
  return signature.length === expected.length && timingSafeEqual(signature, expected);
}

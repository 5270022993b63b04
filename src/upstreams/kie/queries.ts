import { UpstreamError, type UpstreamFailure } from '../failure.ts';
import { answerOf } from '../http-failures.ts';
import type { Balance, TaskSnapshot } from '../port.ts';
import type { Reply } from '../transport.ts';
import type { Client } from './client.ts';
import { failureOfFreeCall } from './codes.ts';
import { readAmount } from './credits.ts';
import { failureOfTask } from './failures.ts';
import { snapshotOf } from './records.ts';
import { type Envelope, readEnvelope, recordSchema } from './schemas.ts';

/**
 * How far a task is.
 * @returns undefined where the vendor does not know it (any more)
 * @throws {UpstreamError}
 */
export async function fetchSnapshot(
  client: Client,
  taskId: string,
  signal: AbortSignal,
): Promise<TaskSnapshot | undefined> {
  const path = `mj/record-info?taskId=${encodeURIComponent(taskId)}`;
  const reply = await answerOf(client.read(path, signal));
  const envelope = readEnvelope(reply.text);
  if (isUnknownTask(reply, envelope)) return undefined;
  if (envelope?.code === generationFailed) return failedSnapshot(envelope);
  const data = acceptedData(reply, envelope);
  if (data === undefined || data === null) return undefined;
  const record = recordSchema.safeParse(data);
  if (record.success) return snapshotOf(record.data);
  throw toError(reply, { kind: 'malformed' });
}

/** The task itself has failed, not the question about it. */
const generationFailed = 501;

function failedSnapshot({ code, msg }: Envelope): TaskSnapshot {
  return { status: 'failed', failure: failureOfTask({ errorCode: code, errorMessage: msg }) };
}

/** What is left on the account, digit for digit. @throws {UpstreamError} */
export async function fetchCredits(client: Client, signal: AbortSignal): Promise<Balance> {
  const reply = await answerOf(client.read('chat/credit', signal));
  acceptedData(reply, readEnvelope(reply.text));
  const amount = readAmount(reply.text);
  if (amount === undefined) throw toError(reply, { kind: 'malformed' });
  return { amount, unit: 'credits' };
}

/** Told by the `code`: a bare HTTP 404 may be a proxy whose server is away. */
function isUnknownTask({ status }: Reply, envelope: Envelope | undefined): boolean {
  return status < 500 && (envelope?.code === 404 || envelope?.code === 422);
}

function acceptedData(reply: Reply, envelope: Envelope | undefined): unknown {
  if (reply.status < 300 && envelope?.code === 200) return envelope.data;
  const isReadable = reply.status < 300 && (envelope?.code ?? 0) < 400;
  throw toError(reply, isReadable ? { kind: 'malformed' } : failureOfFreeCall(reply, envelope));
}

function toError({ status }: Reply, failure: UpstreamFailure): UpstreamError {
  return new UpstreamError(failure, `A query was answered with HTTP ${status} (${failure.kind})`);
}

import { UpstreamError, type UpstreamFailure } from '../failure.ts';
import type { Balance } from '../port.ts';
import { type Reply, TransportError } from '../transport.ts';
import type { Client } from './client.ts';
import { failureOfFreeCall } from './codes.ts';
import { readAmount } from './credits.ts';
import { type Envelope, readEnvelope, recordSchema, type TaskRecord } from './schemas.ts';

/**
 * One task.
 * @returns undefined where the vendor does not know it (any more)
 * @throws {UpstreamError}
 */
export async function fetchRecord(
  client: Client,
  taskId: string,
  signal: AbortSignal,
): Promise<TaskRecord | undefined> {
  const path = `mj/record-info?taskId=${encodeURIComponent(taskId)}`;
  const reply = await read(client, path, signal);
  const envelope = readEnvelope(reply.text);
  if (isUnknownTask(reply, envelope)) return undefined;
  const data = acceptedData(reply, envelope);
  if (data === undefined || data === null) return undefined;
  const record = recordSchema.safeParse(data);
  if (record.success) return record.data;
  throw toError(reply, { kind: 'malformed' });
}

/** What is left on the account, digit for digit. @throws {UpstreamError} */
export async function fetchCredits(client: Client, signal: AbortSignal): Promise<Balance> {
  const reply = await read(client, 'chat/credit', signal);
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

async function read(client: Client, path: string, signal: AbortSignal): Promise<Reply> {
  try {
    return await client.read(path, signal);
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    throw new UpstreamError({ kind: 'maintenance' }, error.message, { cause: error });
  }
}

function toError({ status }: Reply, failure: UpstreamFailure): UpstreamError {
  return new UpstreamError(failure, `A query was answered with HTTP ${status} (${failure.kind})`);
}

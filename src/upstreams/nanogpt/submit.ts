import { UpstreamError } from '../failure.ts';
import { failureOfLostSubmit } from '../http-failures.ts';
import type { SubmitContext, SubmitOutcome, SubmitRequest } from '../port.ts';
import { animate, extend } from './animate.ts';
import type { Client } from './client.ts';
import { imagine } from './imagine.ts';
import type { Models } from './models.ts';

interface SubmitParts {
  readonly client: Client;
  readonly models: Models;
}

/** Sends one submit and reads its answer; a lost or unreadable answer is `unclear`. */
export async function submit(
  parts: SubmitParts,
  request: SubmitRequest,
  context: SubmitContext,
): Promise<SubmitOutcome> {
  try {
    return await start(parts, request, context);
  } catch (error) {
    // Questions come before the paid call: their failures mean that nothing was started.
    if (error instanceof UpstreamError) return { kind: 'failed', failure: error.failure };
    return { kind: 'failed', failure: failureOfLostSubmit(error) };
  }
}

function start(
  parts: SubmitParts,
  request: SubmitRequest,
  context: SubmitContext,
): Promise<SubmitOutcome> {
  switch (request.kind) {
    case 'imagine':
      return imagine(parts, request, context);
    case 'video':
      return animate(parts, request, context);
    case 'action':
      return extend(parts.client, request, context);
    case 'blend':
    case 'describe':
    case 'shorten':
    case 'answer':
      return Promise.resolve({ kind: 'failed', failure: { kind: 'unsupported' } });
  }
}

import { withDeadline } from '../../lib/deadline.ts';
import type { Speed } from '../../prompt/speed.ts';
import type { UpstreamFailure } from '../failure.ts';
import { failureOfLostSubmit } from '../http-failures.ts';
import type { SubmitContext, SubmitOutcome, SubmitRequest } from '../port.ts';
import type { Reply } from '../transport.ts';
import { toCall } from './bodies.ts';
import type { Gateway, SubmitCall } from './client.ts';
import { readEnvelope, textOf } from './envelope.ts';
import { readOutcome } from './outcome.ts';
import { prefixFor } from './prefixes.ts';
import { isAbsent, isPresent } from './presence.ts';
import { optionalEndpoint, type Traits } from './traits.ts';

/** A refused submit waits no longer than this until it is known whether the gateway is there. */
const patienceMs = 5_000;

/** Sends one submit and reads its answer; a lost or unreadable answer is `unclear`. */
export async function submit(
  gateway: Gateway,
  request: SubmitRequest,
  context: SubmitContext,
): Promise<SubmitOutcome> {
  const call = toCall(request, context, gateway.traits);
  if (call === undefined) return failed('unsupported');
  const prefix = await prefixFor(gateway, context.speed, context.signal);
  try {
    return await send(gateway, request, { context, call, prefix });
  } catch (error) {
    return { kind: 'failed', failure: failureOfLostSubmit(error) };
  }
}

interface Sending {
  readonly context: SubmitContext;
  readonly call: SubmitCall;
  readonly prefix: Speed | undefined;
}

/**
 * The only case of two requests for one submit: a gateway that certainly did nothing, since it has
 * no `action` or does not know the button, is sent `change` instead.
 */
async function send(
  gateway: Gateway,
  request: SubmitRequest,
  { context, call, prefix }: Sending,
): Promise<SubmitOutcome> {
  const { client, traits } = gateway;
  const reply = await client.submit({ ...call, prefix }, context.signal);
  if (isAbsent(reply)) await learnAbsence(gateway, call.endpoint, context.signal);
  if (call.endpoint === 'change' && isAbsent(reply)) traits.action = undefined;
  const isRefused = call.endpoint === 'action' && isCertainlyUnknown(reply);
  const instead = isRefused ? toCall(request, context, { ...traits, action: false }) : undefined;
  if (instead?.endpoint !== 'change') {
    if (isRefused && !isAbsent(reply)) learnUnknown(traits, request);
    return readOutcome(reply, request);
  }
  const second = await client.submit({ ...instead, prefix }, context.signal);
  const outcome = readOutcome(second, request);
  learnFrom(traits, reply, outcome);
  return outcome;
}

/**
 * Remembers that an endpoint is missing, which not every gateway has; but only where the gateway
 * itself still answers.
 */
async function learnAbsence(
  { client, traits }: Gateway,
  endpoint: string,
  signal: AbortSignal,
): Promise<void> {
  const optional = optionalEndpoint(endpoint);
  if (optional === undefined) return;
  const isThere = await withDeadline(signal, patienceMs, (own) => isPresent(client, own));
  if (isThere) traits[optional] = false;
}

/** new-api knows fewer buttons than the upstream behind it offers. */
function learnUnknown({ unknownActions }: Traits, request: SubmitRequest): void {
  if (request.kind === 'action') unknownActions.add(request.action.kind);
}

function isCertainlyUnknown(reply: Reply): boolean {
  if (isAbsent(reply)) return true;
  const isRefusal = reply.status >= 400 && reply.status < 500;
  return isRefusal && /unknown_action/i.test(textOf(readEnvelope(reply)));
}

/** Only what `change` has taken shows that `action` alone is missing, and not the whole gateway. */
function learnFrom(traits: Traits, refusal: Reply, outcome: SubmitOutcome): void {
  if (isAbsent(refusal) && outcome.kind !== 'failed') traits.action = false;
}

function failed(kind: UpstreamFailure['kind']): SubmitOutcome {
  return { kind: 'failed', failure: { kind } };
}

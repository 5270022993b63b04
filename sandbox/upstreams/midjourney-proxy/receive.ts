import type { Answer } from '../http/answer.ts';
import type { Incoming } from '../http/incoming.ts';
import type { TakenWork } from '../upstream-sandbox.ts';
import { jsonObject } from '../work/json-body.ts';
import type { Common } from './draft.ts';
import { type EnvelopeStyle, submitAnswer } from './envelope.ts';
import type { SubmitEndpoint } from './flavour.ts';
import type { House } from './house.ts';
import { type Outcome, resultOf } from './outcome.ts';
import { type SubmitBody, submitBody } from './submit/body.ts';
import { submitHandlers } from './submit/index.ts';
import type { Task } from './task.ts';

/** A submit that was accepted; `taskId` is several ids joined with commas for all texts of a description. */
export interface RecordedSubmit extends TakenWork {
  readonly endpoint: SubmitEndpoint;
  /** Milliseconds on the sandbox's clock. */
  readonly at: number;
  /** Path with its prefix. */
  readonly path: string;
  /** Of the headers, those a service would look at. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A submit on its way in. */
export interface Arrival {
  readonly request: Incoming;
  readonly route: { readonly endpoint: string; readonly mode: Task['mode'] };
  readonly style: EnvelopeStyle;
  /** Called for a submit that was accepted. */
  readonly record: (entry: RecordedSubmit) => void;
}

/** Answers a submit; undefined if the flavour does not have the endpoint. */
export async function receiveSubmit(house: House, arrival: Arrival): Promise<Answer | undefined> {
  const { request, route, style, record } = arrival;
  const endpoint = house.flavour.submits.find((known) => known === route.endpoint);
  if (endpoint === undefined || request.method !== 'POST') return undefined;
  const raw = jsonObject(request.body);
  const read = submitBody.safeParse(raw);
  const wrong =
    raw === undefined
      ? 'not a JSON object'
      : read.success
        ? tooLong(read.data, house)
        : 'wrong field';
  if (wrong !== undefined || raw === undefined || !read.success) {
    return submitAnswer({ kind: 'refused', why: 'malformed', text: wrong ?? '' }, style);
  }
  const common = commonOf(read.data, route.mode);
  const outcome: Outcome = await submitHandlers[endpoint](house, { body: read.data, common });
  const taskId = resultOf(outcome);
  if (taskId !== undefined) {
    const { path } = request;
    record({ endpoint, body: raw, taskId, at: style.now, path, headers: notable(request.headers) });
  }
  return submitAnswer(outcome, style);
}

/** Limits of trueai's filters, in characters. */
function tooLong(body: SubmitBody, { flavour }: House): string | undefined {
  if (!flavour.name.startsWith('trueai')) return undefined;
  if (body.state.length > 255) return '自定义参数长度不能超过255个字符';
  return (body.notifyHook ?? '').length > 2000 ? '回调地址长度不能超过2000个字符' : undefined;
}

function commonOf(body: SubmitBody, pathMode: Task['mode']): Common {
  const flag = /\s--(fast|relax|turbo)\b/i.exec(body.prompt)?.[1]?.toUpperCase();
  const promptMode = flag === 'FAST' || flag === 'RELAX' || flag === 'TURBO' ? flag : null;
  const notifyHook = body.notifyHook === '' ? undefined : body.notifyHook;
  return { state: body.state, notifyHook, botType: body.botType, mode: pathMode ?? promptMode };
}

function notable(headers: Readonly<Record<string, string>>): Record<string, string> {
  const names = ['authorization', 'mj-api-secret', 'content-type', 'user-agent'];
  return Object.fromEntries(
    names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])),
  );
}

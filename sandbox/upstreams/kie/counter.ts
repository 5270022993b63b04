import type { Answer } from '../http/answer.ts';
import type { Topic } from '../http/faults.ts';
import type { Incoming } from '../http/incoming.ts';
import { Ring } from '../http/ring.ts';
import type { Dialect } from '../http/sandbox-server.ts';
import { type JsonBody, requireObject } from '../work/json-body.ts';
import type { JobControl, Surroundings, Trade } from '../work/local-upstream.ts';
import { RateLimit } from '../work/rate-limit.ts';
import { Refused } from '../work/refused.ts';
import { readBody } from './bodies.ts';
import { failure, noEndpoint, success } from './envelope.ts';
import { planExtend, planUpscale, planVary } from './follow-up.ts';
import { planGenerate } from './generate.ts';
import type { Settings } from './options.ts';
import { Studio } from './studio.ts';
import type { KieTask, Plan } from './task.ts';

const violationsKept = 200;
const midjourney = '/api/v1/mj/';

/** Where requests arrive: it checks them and sends each to whom it concerns. */
export class Counter implements Trade {
  readonly studio: Studio;
  readonly violations = new Ring<string>(violationsKept);
  readonly dialect: Dialect = {
    topicOf,
    handle: (request) => this.#handle(request),
    codeAnswer: ({ code, message = `code ${code}` }) =>
      failure({ code, msg: message }, this.#settings.httpStatusOfErrors),
    forget: (_request, answer) => {
      this.studio.workshop.forgetNamedIn(answer);
    },
  };
  readonly #settings: Settings;
  readonly #surroundings: Surroundings;
  readonly #limit: RateLimit;
  readonly #plans: Readonly<Record<string, (body: JsonBody) => Plan | Promise<Plan>>> = {
    generate: (body) => planGenerate(body, (address) => this.studio.fetch(address)),
    generateUpscale: (body) => planUpscale(body, this.#find),
    generateVary: (body) => planVary(body, this.#find, this.#settings.varyIndexBase),
    generateVideoExtend: (body) => planExtend(body, this.#find),
  };

  constructor(settings: Settings, surroundings: Surroundings) {
    this.#settings = settings;
    this.#surroundings = surroundings;
    this.#limit = new RateLimit(settings.clock, settings.rateLimit);
    this.studio = new Studio(settings, surroundings);
  }

  get jobs(): JobControl {
    return this.studio.workshop;
  }

  stop(): Promise<void> {
    return this.studio.stop();
  }

  readonly #find = (id: string): KieTask | undefined => this.studio.workshop.find(id);

  async #handle(request: Incoming): Promise<Answer> {
    const { path, headers } = request;
    if (path.startsWith('/v/')) return this.studio.gallery.answer(request);
    if (path.startsWith('/files/')) return this.studio.uploads.answer(path);
    try {
      if (headers['authorization'] !== `Bearer ${this.#settings.key}`) {
        throw new Refused(401, 'You do not have access permissions');
      }
      return await this.#serve(request);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return this.#refuse(error, path);
    }
  }

  #refuse({ code, message }: Refused, path: string): Answer {
    if (code === 422) this.violations.push(`${lastPart(path)}: ${message}`);
    return failure({ code, msg: message }, this.#settings.httpStatusOfErrors);
  }

  async #serve(request: Incoming): Promise<Answer> {
    const { method, path, query } = request;
    if (path.startsWith(midjourney) && this.#settings.retired) return noEndpoint(path);
    const plan = path.startsWith(midjourney)
      ? this.#plans[path.slice(midjourney.length)]
      : undefined;
    if (method === 'POST' && plan !== undefined) return this.#submit(request, plan);
    if (method === 'POST' && /^\/api\/file-(?:base64|stream|url)-upload$/.test(path)) {
      return this.studio.uploads.receive(request);
    }
    switch (`${method} ${path}`) {
      case 'GET /api/v1/mj/record-info':
        return this.#record(query.get('taskId') ?? '');
      case 'GET /api/v1/chat/credit':
        return success(this.studio.purse.balance);
      case 'POST /api/v1/common/download-url': {
        const { url } = readBody('DownloadUrlRequest', requireObject(request.body));
        return success(this.studio.gallery.linkTo(url));
      }
      default:
        return noEndpoint(path);
    }
  }

  async #submit(
    { body: text, path }: Incoming,
    plan: (body: JsonBody) => Plan | Promise<Plan>,
  ): Promise<Answer> {
    if (!this.#limit.take()) throw new Refused(429, 'Too many requests: this one was not queued');
    const body = requireObject(text);
    const planned = await plan(body);
    if (this.#settings.disabled.includes(planned.taskType)) {
      throw new Refused(505, `The feature ${planned.taskType} is currently disabled`);
    }
    const { id: taskId } = this.studio.begin(planned, body);
    this.#surroundings.took({ taskId, endpoint: lastPart(path), body });
    return success({ taskId });
  }

  #record(taskId: string): Answer {
    if (taskId === '') throw new Refused(422, 'taskId is required');
    const task = this.#find(taskId);
    if (task === undefined) throw new Refused(404, `There is no task ${taskId}`);
    return success(this.studio.show(task));
  }
}

function lastPart(path: string): string {
  return path.split('/').at(-1) ?? '';
}

function topicOf(method: string, path: string): Topic {
  if (method === 'POST' && path.startsWith(`${midjourney}generate`)) return 'submit';
  if (path === `${midjourney}record-info`) return 'fetch';
  return /^\/(?:v|files)\//.test(path) ? 'image' : 'other';
}

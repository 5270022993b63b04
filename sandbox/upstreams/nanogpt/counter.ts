import { type Answer, jsonAnswer } from '../http/answer.ts';
import type { Topic } from '../http/faults.ts';
import type { Incoming } from '../http/incoming.ts';
import type { Dialect } from '../http/sandbox-server.ts';
import { type JsonBody, requireObject } from '../work/json-body.ts';
import type { JobControl, Surroundings, Trade } from '../work/local-upstream.ts';
import { RateLimit } from '../work/rate-limit.ts';
import { Refused } from '../work/refused.ts';
import { errorAnswer } from './errors.ts';
import { type Taken, takeImages } from './images.ts';
import { modelsAnswer } from './models.ts';
import type { Settings } from './options.ts';
import { imageStatus } from './status.ts';
import { Studio } from './studio.ts';
import { takeExtension, takeVideo, videoStatus } from './videos.ts';

/** Extensions a minute (NanoGPT docs: video extend). */
const extensions = { requests: 20, perMs: 60_000 };

/** Where requests arrive: it checks them and sends each to whom it concerns. */
export class Counter implements Trade {
  readonly studio: Studio;
  readonly dialect: Dialect = {
    topicOf,
    handle: (request) => this.#handle(request),
    codeAnswer: ({ code, message = `code ${code}` }) =>
      errorAnswer({ code, message }, this.#settings.errorShape),
    forget: (_request, answer) => {
      this.studio.workshop.forgetNamedIn(answer);
    },
  };
  readonly #settings: Settings;
  readonly #surroundings: Surroundings;
  readonly #limit: RateLimit;
  readonly #extensions: RateLimit;
  #served = 0;

  constructor(settings: Settings, surroundings: Surroundings) {
    this.#settings = settings;
    this.#surroundings = surroundings;
    this.#limit = new RateLimit(settings.clock, settings.rateLimit);
    this.#extensions = new RateLimit(settings.clock, extensions);
    this.studio = new Studio(settings, surroundings);
  }

  get jobs(): JobControl {
    return this.studio.workshop;
  }

  stop(): Promise<void> {
    return this.studio.stop();
  }

  async #handle(request: Incoming): Promise<Answer> {
    if (topicOf(request.method, request.path) === 'image')
      return this.studio.gallery.answer(request);
    const answer = await this.#serve(request).catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
      return errorAnswer(error, this.#settings.errorShape);
    });
    this.#served += 1;
    return { ...answer, headers: { ...answer.headers, 'x-request-id': `req-${this.#served}` } };
  }

  async #serve(request: Incoming): Promise<Answer> {
    const { method, headers, query, body } = request;
    this.#admit(headers);
    const path = request.path.replace(/^\/api(?=\/)/, '');
    const detailed = query.get('detailed') === 'true';
    switch (`${method} ${path}`) {
      case 'GET /v1/image-models':
        return modelsAnswer('image', this.#settings.imageModels, detailed);
      case 'GET /v1/video-models':
        return modelsAnswer('video', this.#settings.videoModels, detailed);
      case 'POST /check-midjourney-status':
        return imageStatus(this.studio, requireObject(body));
      case 'GET /video/status':
        return videoStatus(this.studio, query.get('requestId') ?? query.get('runId') ?? '');
      case 'POST /check-balance':
        return this.#balance();
      default:
        return this.#take(request, `${method} ${path}`);
    }
  }

  #admit(headers: Readonly<Record<string, string>>): void {
    const { key } = this.#settings;
    if (headers['x-api-key'] !== key && headers['authorization'] !== `Bearer ${key}`) {
      throw new Refused(401, 'Invalid API key');
    }
    if (!this.#limit.take()) throw new Refused(429, 'Rate limit exceeded');
  }

  async #take({ method, body: text, path }: Incoming, call: string): Promise<Answer> {
    if (topicOf(method, path) !== 'submit') throw new Refused(404, 'Not found');
    const body = requireObject(text);
    const { answer, taskId } = await this.#begin(call, body);
    this.#surroundings.took({ taskId, endpoint: path.split('/').at(-1) ?? '', body });
    return answer;
  }

  #begin(call: string, body: JsonBody): Promise<Taken> | Taken {
    switch (call) {
      case 'POST /v1/images/generations':
        return takeImages(this.studio, body);
      case 'POST /generate-video':
        return takeVideo(this.studio, body);
      case 'POST /generate-video/extend':
        if (!this.#extensions.take()) throw new Refused(429, 'Rate limit exceeded');
        return takeExtension(this.studio, body);
      default:
        throw new Refused(404, 'Not found');
    }
  }

  #balance(): Answer {
    return jsonAnswer({
      usd_balance: this.studio.purse.balance.toFixed(2),
      nano_balance: '0.00000000',
      nanoDepositAddress: 'nano_sandbox_deposit_address',
    });
  }
}

function topicOf(method: string, path: string): Topic {
  if (/^\/(?:images|videos)\//.test(path)) return 'image';
  if (/\/check-midjourney-status$|\/video\/status$/.test(path)) return 'fetch';
  const submit = /\/images\/generations$|\/generate-video(?:\/extend)?$/.test(path);
  return method === 'POST' && submit ? 'submit' : 'other';
}

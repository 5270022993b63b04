import type { NanoGptConfig } from '../../config/upstreams.ts';
import type { Clock } from '../../lib/clock.ts';
import { parseJsonWithLongIds } from '../../lib/json.ts';
import { type FailureKind, UpstreamError } from '../failure.ts';
import { catalogueSchema } from './catalogue.ts';
import type { Client } from './client.ts';
import { isOk, toError } from './failures.ts';
import { chosenModel, createModelSearch, type ModelSearch } from './model-search.ts';

/** The two models that Easel uses: one draws, the other one animates. */
export interface Models {
  readonly image: ModelSearch;
  readonly video: ModelSearch;
}

interface ModelsParts {
  readonly config: NanoGptConfig;
  readonly client: Client;
  readonly clock: Clock;
}

const videoModel = 'midjourney-video';

/** Ids change with Midjourney's versions, so none is taken for granted (NanoGPT docs: models). */
export function createModels({ config, client, clock }: ModelsParts): Models {
  const image = async (): Promise<string | undefined> =>
    (await fetchCatalogue(client, 'image-models')).find(isMidjourney);
  const video = async (): Promise<string | undefined> => {
    const ids = await fetchCatalogue(client, 'video-models');
    return ids.find((id) => id === videoModel) ?? ids.find(isMidjourney);
  };
  return {
    image:
      config.model === undefined
        ? createModelSearch({ clock, lookUp: image })
        : chosenModel(config.model),
    video: createModelSearch({ clock, lookUp: video }),
  };
}

function isMidjourney(id: string): boolean {
  return /^midjourney/i.test(id);
}

/** Shared between jobs, so no job's end ends it: it has its own limit of time. */
async function fetchCatalogue(client: Client, name: string): Promise<readonly string[]> {
  const { signal } = new AbortController();
  const reply = await client.ask({ path: `/api/v1/${name}?detailed=true` }, signal);
  const body = parseJsonWithLongIds(reply.text);
  const parsed = catalogueSchema.safeParse(body);
  if (isOk(reply) && parsed.success) return parsed.data;
  throw toCatalogueError(toError(reply, body));
}

const telling = new Set<FailureKind>(['auth', 'credits', 'rate-limited', 'unsupported']);

/** No answer to this question is about somebody's prompt: what tells nothing is tried again later. */
function toCatalogueError(error: UpstreamError): UpstreamError {
  const { failure, message } = error;
  if (telling.has(failure.kind)) return error;
  const { retryAfterMs } = failure;
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
  return new UpstreamError({ kind: 'maintenance', ...wait }, message);
}

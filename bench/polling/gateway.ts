import { z } from 'zod';
import type { Call, Reply, Transport } from '../../src/upstreams/transport.ts';
import type { Fleet, Stage } from './fleet.ts';

const promptSchema = z.object({ prompt: z.string() });
const idsSchema = z.object({ ids: z.array(z.string()) });

/** The way to an upstream that answers at once; what is asked is counted. */
type Answer = (fleet: Fleet, call: Call) => unknown;

export function answering(fleet: Fleet, submit: Answer, question: Answer): Transport {
  const reply = (body: unknown): Promise<Reply> =>
    Promise.resolve({ status: 200, text: JSON.stringify(body), retryAfterMs: undefined });
  return {
    read: (call) => reply(question(fleet, call)),
    write: (call) => reply(submit(fleet, call)),
    close: () => Promise.resolve(),
  };
}

/** A midjourney-proxy gateway with `list-by-condition`. */
export function gateway(fleet: Fleet): Transport {
  return answering(
    fleet,
    (_, { json }) => ({ code: 1, description: 'Submit success', result: accept(fleet, json) }),
    (_, { json }) => {
      const { ids } = idsSchema.parse(json);
      fleet.ask(ids.length);
      return ids.map((id) => taskOf(id, fleet.stageOf(id)));
    },
  );
}

/** kie.ai, where each task is asked about alone. */
export function kie(fleet: Fleet): Transport {
  return answering(
    fleet,
    (_, { json }) => ({ code: 200, msg: 'success', data: { taskId: accept(fleet, json) } }),
    (_, { url }) => {
      fleet.ask(1);
      const taskId = new URL(url).searchParams.get('taskId') ?? '';
      const isFinished = fleet.stageOf(taskId)?.kind === 'finished';
      const resultInfoJson = isFinished
        ? { resultUrls: [{ resultUrl: pictureOf(taskId) }] }
        : undefined;
      return {
        code: 200,
        msg: 'success',
        data: { taskId, taskType: 'mj_txt2img', successFlag: isFinished ? 1 : 0, resultInfoJson },
      };
    },
  );
}

/** The number of the job stands behind everything that it asks for. */
function accept(fleet: Fleet, body: unknown): string {
  const { prompt } = promptSchema.parse(body);
  return fleet.accept(Number(/\d+/.exec(prompt)?.[0]));
}

/** A task as trueai tells it; a finished one brings its buttons. */
function taskOf(id: string, stage: Stage | undefined): unknown {
  const common = {
    id,
    action: 'IMAGINE',
    prompt: 'a lighthouse in a storm, oil on canvas --ar 3:2 --v 7',
    promptEn: 'a lighthouse in a storm, oil on canvas --ar 3:2 --v 7',
    description: '/imagine a lighthouse in a storm, oil on canvas --ar 3:2 --v 7',
    submitTime: 1_790_000_000_000,
    state: '',
    mode: 'FAST',
    properties: { finalPrompt: 'a lighthouse in a storm, oil on canvas --ar 3:2 --v 7' },
    buttons: [],
  };
  if (stage === undefined || stage.kind === 'waits') return { ...common, status: 'SUBMITTED' };
  if (stage.kind === 'draws') {
    return { ...common, status: 'IN_PROGRESS', progress: `${String(stage.percent)}%` };
  }
  const buttons = ['U1', 'U2', 'U3', 'U4', 'V1', 'V2', 'V3', 'V4'].map((label, index) => ({
    customId: `MJ::JOB::${label.startsWith('U') ? 'upsample' : 'variation'}::${String((index % 4) + 1)}::${id}`,
    emoji: '',
    label,
    type: 2,
    style: 2,
  }));
  return { ...common, status: 'SUCCESS', progress: '100%', imageUrl: pictureOf(id), buttons };
}

function pictureOf(taskId: string): string {
  return `https://pictures.example.com/${taskId}.png`;
}

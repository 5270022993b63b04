import { z } from 'zod';
import { type Answer, emptyAnswer, jsonAnswer, textAnswer } from '../http/answer.ts';
import type { Incoming } from '../http/incoming.ts';
import { gatewayError, submitAnswer } from './envelope.ts';
import type { House } from './house.ts';
import { isOver, type Task } from './task.ts';

const idList = z.object({ ids: z.array(z.coerce.string()) });

const listedAtMost = 100;

/** Answers a query; undefined if the flavour does not have it. */
export function answerQuery(
  house: House,
  request: Incoming,
  route: { endpoint: string; id: string },
): Answer | undefined {
  const { endpoint, id } = route;
  if (!house.flavour.queries.some((known) => known === endpoint)) return undefined;
  const verb = `${request.method} ${endpoint}`;
  switch (verb) {
    case 'GET fetch':
      return fetchTask(house, id);
    case 'POST list-by-condition':
    case 'POST list-by-ids':
      return jsonAnswer(listed(house, idsOf(request.body)).map((task) => house.jsonOf(task)));
    case 'GET list':
      return jsonAnswer(
        [...house.tasks.values()]
          .filter((task) => !task.forgotten)
          .slice(-listedAtMost)
          .reverse()
          .map((task) => house.jsonOf(task)),
      );
    case 'GET image-seed':
      return imageSeed(house, id);
    case 'POST cancel':
      return cancel(house, id);
    default:
      return undefined;
  }
}

/** The ids of a list query, empty if the body names none. */
export function idsOf(body: string): string[] {
  try {
    return idList.parse(JSON.parse(body)).ids;
  } catch {
    return [];
  }
}

function listed(house: House, ids: readonly string[]): Task[] {
  return [...new Set(ids)].flatMap((id) => house.find(id) ?? []);
}

function fetchTask(house: House, id: string): Answer {
  const task = house.find(id);
  if (task !== undefined) return jsonAnswer(house.jsonOf(task));
  if (house.flavour.gateway) return gatewayError('task_no_found', 4, 400);
  return emptyAnswer(house.flavour.name === 'java' ? 200 : 204);
}

function imageSeed(house: House, id: string): Answer {
  const task = house.find(id);
  const style = { flavour: house.flavour, numericResult: false, now: house.settings.clock.now() };
  if (task === undefined) return submitAnswer({ kind: 'refused', why: 'no-parent' }, style);
  if (task.status !== 'SUCCESS' || task.work?.kind === 'text') {
    return jsonAnswer({ code: 4, description: '关联任务状态错误', result: null }, 400);
  }
  task.seedTold = true;
  return jsonAnswer({ code: 1, description: '成功', result: task.seed, properties: {} });
}

function cancel(house: House, id: string): Answer {
  if (!house.settings.admin) return textAnswer('演示模式，禁止操作', 400);
  const task = house.find(id);
  if (task !== undefined && !isOver(task)) house.runner.fail(task, house.flavour.cancelText);
  return emptyAnswer();
}

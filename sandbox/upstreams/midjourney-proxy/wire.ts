import type { Flavour } from './flavour.ts';
import type { Task } from './task.ts';

/** What a task's JSON needs beside the task. */
export interface WireParts {
  readonly flavour: Flavour;
  readonly sizeOf: (task: Task) => { width: number; height: number } | undefined;
  readonly imageLink: (task: Task) => string;
}

/** The task as the flavour's queries and callbacks show it. */
export function taskJson(task: Task, parts: WireParts): Record<string, unknown> {
  if (parts.flavour.gateway) return gatewayJson(task, parts);
  const base = {
    id: task.id,
    action: task.action,
    status: task.status,
    prompt: task.prompt,
    promptEn: task.prompt,
    description: task.description,
    state: task.state,
    submitTime: task.submitTime,
    startTime: task.startTime,
    finishTime: task.finishTime,
    progress: task.progress,
    imageUrl: task.imageUrl,
    failReason: task.failReason,
    properties: { ...task.properties },
  };
  return parts.flavour.buttons ? { ...base, ...trueaiFields(task, parts) } : base;
}

function trueaiFields(task: Task, parts: WireParts): Record<string, unknown> {
  const size = task.status === 'SUCCESS' ? parts.sizeOf(task) : undefined;
  return {
    buttons: task.buttons,
    parentId: task.parentId,
    botType: task.botType,
    realBotType: null,
    mode: task.mode,
    requestMode: task.mode,
    seed: task.seedTold ? task.seed : null,
    jobId: task.status === 'SUCCESS' ? task.jobId : null,
    videoUrl: task.videoUrls[0]?.url ?? null,
    videoUrls: task.videoUrls,
    width: size?.width ?? null,
    height: size?.height ?? null,
    displays: {},
    clientIp: '127.0.0.1',
  };
}

/** A gateway's own record: empty strings and zeros where others have null. */
function gatewayJson(task: Task, parts: WireParts): Record<string, unknown> {
  return {
    ...gatewayBlank(task),
    status: task.status,
    startTime: task.startTime ?? 0,
    finishTime: task.finishTime ?? 0,
    imageUrl: task.imageUrl === null ? '' : parts.imageLink(task),
    progress: task.status === 'FAILURE' ? '100%' : task.progress,
    failReason: task.failReason ?? '',
    buttons: task.buttons.map((button) => ({ ...button, customId: button.customId ?? '' })),
    properties: { finalPrompt: task.properties['finalPrompt'] ?? '', finalZhPrompt: '' },
    ...(task.videoUrls.length > 0 && {
      videoUrl: task.videoUrls[0]?.url,
      videoUrls: task.videoUrls.map(({ url }) => ({ url })),
    }),
  };
}

/** A gateway's record of a task its poll loop has not seen yet. */
export function gatewayBlank(task: Task): Record<string, unknown> {
  return {
    id: task.id,
    action: task.action,
    customId: '',
    botType: '',
    prompt: task.prompt,
    promptEn: task.prompt,
    description: task.status === 'MODAL' ? 'Waiting for window confirm' : '提交成功',
    state: task.state,
    submitTime: task.submitTime,
    startTime: 0,
    finishTime: 0,
    imageUrl: '',
    status: '',
    progress: '0%',
    failReason: '',
    buttons: null,
    maskBase64: '',
    properties: null,
  };
}

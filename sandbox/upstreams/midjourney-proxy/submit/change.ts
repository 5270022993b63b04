import type { ButtonIntent } from '../custom-id.ts';
import type { House } from '../house.ts';
import { invalid, type Outcome } from '../outcome.ts';
import type { Submission } from './body.ts';
import { takeFollowUp } from './follow.ts';
import { followUpOf } from './follow-up.ts';

const changeable = ['IMAGINE', 'VARIATION', 'REROLL', 'BLEND'];

/** The older follow-up: action and index in place of a button. A gateway wants an index even to reroll. */
export function submitChange(house: House, submission: Submission): Outcome {
  const { taskId, action, index = 0 } = submission.body;
  if (taskId === '') return invalid('taskId不能为空');
  const intent = intentOf(action, index);
  if (intent === undefined || (house.flavour.gateway && index === 0))
    return invalid('action参数错误');
  const parent = house.find(taskId);
  if (parent === undefined) return { kind: 'refused', why: 'no-parent' };
  if (parent.status !== 'SUCCESS') return { kind: 'refused', why: 'parent-unfinished' };
  if (!changeable.includes(parent.action)) return invalid('关联任务不允许执行变化');
  const followUp = followUpOf(intent, parent);
  if (followUp === undefined) return invalid('关联任务不允许执行变化');
  return takeFollowUp(house, submission, { parent, followUp });
}

function intentOf(action: string, index: number): ButtonIntent | undefined {
  if (action === 'REROLL') return { kind: 'reroll' };
  if (!Number.isInteger(index) || index < 1 || index > 4) return undefined;
  if (action === 'UPSCALE') return { kind: 'upsample', index };
  return action === 'VARIATION' ? { kind: 'variation', index } : undefined;
}

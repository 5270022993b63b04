import { marked } from '../buttons.ts';
import { type ButtonIntent, readCustomId } from '../custom-id.ts';
import type { House } from '../house.ts';
import { invalid, type Outcome } from '../outcome.ts';
import type { Task } from '../task.ts';
import { numberedTexts } from '../texts.ts';
import type { Submission } from './body.ts';
import { describeAgain } from './describe.ts';
import { awaitFollowUp, takeFollowUp } from './follow.ts';
import { followUpOf } from './follow-up.ts';
import { freshGrid } from './imagine.ts';

const noRerollInV11 = [
  'REROLL',
  'ACTION',
  'OUTPAINT',
  'INPAINT',
  'SHOW',
  'VIDEO_EXTEND',
  'PIC_READER',
];
/** Not among the prefixes that trueai has let through since January 2026. */
const refusedByV11: readonly ButtonIntent['kind'][] = ['bookmark', 'analysed', 'film'];
const unknownToGateway: readonly ButtonIntent['kind'][] = [
  'animate',
  'film',
  'pick-clip',
  'bookmark',
  'read',
  'read-all',
  'describe-again',
  'analysed',
];

/** A button of a finished task is pressed. */
export function submitAction(house: House, submission: Submission): Outcome {
  const { customId, taskId } = submission.body;
  if (taskId === '' || customId === '') return invalid('参数错误');
  const intent = readCustomId(customId);
  if (house.flavour.gateway && (intent === undefined || unknownToGateway.includes(intent.kind))) {
    return { kind: 'refused', why: 'unknown-action', customId };
  }
  const parent = house.find(taskId);
  if (parent === undefined) return { kind: 'refused', why: 'no-parent' };
  if (parent.status !== 'SUCCESS') return { kind: 'refused', why: 'parent-unfinished' };
  const listed = parent.buttons.some((button) => button.customId === customId);
  const refused = intent === undefined || !listed || isRefused(house, intent, parent);
  if (refused) return invalid('不支持的操作');
  const outcome = press(house, submission, { parent, intent });
  if (outcome.kind !== 'refused') parent.buttons = marked(parent.buttons, customId);
  return outcome;
}

function isRefused(house: House, intent: ButtonIntent, parent: Task): boolean {
  if (house.flavour.name !== 'trueai') return false;
  if (refusedByV11.includes(intent.kind)) return true;
  return intent.kind === 'reroll' && noRerollInV11.includes(parent.action);
}

interface Press {
  readonly parent: Task;
  readonly intent: ButtonIntent;
}

function press(house: House, submission: Submission, { parent, intent }: Press): Outcome {
  const { work } = parent;
  const { enableRemix, strong } = choicesOf(house, submission);
  // trueai looks at the account before it looks at the button.
  if (enableRemix && !house.live.remix) return invalid('当前账号不支持 remix，请开启 remix 功能');
  if (intent.kind === 'bookmark') return { kind: 'kept', id: parent.id };
  if (work?.kind === 'text' && intent.kind === 'describe-again')
    return describeAgain(house, parent, work);
  if (work?.kind === 'text' && intent.kind === 'read-all')
    return readAll(house, submission, parent);
  const followUp = followUpOf(intent, parent, strong);
  if (followUp === undefined) return invalid('不支持的操作');
  const asksForRemix = house.live.remix && (enableRemix || !house.settings.remixAutoSubmit);
  const asks = followUp.modal === 'always' || (followUp.modal === 'remix' && asksForRemix);
  return (asks ? awaitFollowUp : takeFollowUp)(house, submission, { parent, followUp });
}

type Choices = Pick<Submission['body'], 'enableRemix' | 'strong'>;

/** The optional fields of a press, as far as the flavour heeds them. */
function choicesOf({ flavour }: House, { body }: Submission): Choices {
  return flavour.heedsChoices ? body : { enableRemix: false, strong: undefined };
}

/** All four texts of a description at once. */
function readAll(house: House, { common }: Submission, parent: Task): Outcome {
  const texts = parent.work?.kind === 'text' ? numberedTexts(parent.work.text) : [];
  const outcomes = texts.map((prompt) =>
    house.take({
      action: 'PIC_READER',
      prompt,
      description: `/imagine ${prompt}`,
      common,
      parent,
      work: freshGrid(prompt),
    }),
  );
  const tasks = outcomes.flatMap((outcome) => (outcome.kind === 'accepted' ? [outcome.task] : []));
  return tasks.length === 0 ? (outcomes[0] ?? invalid('参数错误')) : { kind: 'several', tasks };
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Deed,
  type DeedAnswer,
  deedAnswerSchema,
} from '../../../sandbox/page/protocol/deed.ts';
import type { WindowStandpoint } from '../../../sandbox/page/protocol/names.ts';
import { member, openPageStage, type PageStage, runDraw, second } from './page-stage.ts';

let stage: PageStage;
beforeAll(async () => {
  stage = await openPageStage();
});
afterAll(() => stage.close());

const perform = (at: WindowStandpoint, deed: Deed): Promise<DeedAnswer> =>
  stage.world.doer.perform(at, deed);
const base64 = Buffer.from('meow').toString('base64');
const file = { filename: 'cat.txt', contentType: 'text/plain', base64 };
const form = {
  custom_id: 'form',
  title: 'Why?',
  components: [
    { type: 10, content: 'Tell *us*' },
    {
      type: 18,
      label: 'Reason',
      component: { type: 4, custom_id: 'why', style: 1, max_length: 9 },
    },
    { type: 18, label: 'Proof', component: { type: 19, custom_id: 'proof', required: false } },
  ],
};

async function openForm(at: WindowStandpoint = member): Promise<string> {
  const { answer } = await stage.act(at, runDraw, { type: 9, data: form });
  if (answer.outcome !== 'modal') throw new Error(`There is no form: ${answer.outcome}`);
  return answer.modal.interactionId;
}

function filled(interactionId: string, values = { why: 'so' }): Deed {
  return { kind: 'submit', interactionId, values };
}

test('a command is run with its options, files among them', async () => {
  const deed: Deed = { kind: 'run', command: 'draw', options: { prompt: 'a cat', image: file } };
  const { answer, interaction } = await stage.act(member, deed, { type: 5 });
  expect(answer).toEqual({ outcome: 'done' });
  expect(interaction).toMatchObject({
    data: { options: [{ name: 'prompt', value: 'a cat' }, { name: 'image' }] },
  });
  const url = /"url":"([^"]+cat\.txt[^"]*)"/.exec(JSON.stringify(interaction))?.[1] ?? '';
  expect(await (await fetch(url)).text()).toBe('meow');
});

test('suggestions are asked for while somebody types', async () => {
  const deed: Deed = {
    kind: 'autocomplete',
    command: 'draw',
    options: { prompt: 'a c' },
    focused: 'prompt',
  };
  const choices = [{ name: 'A cat', value: 'a cat' }];
  const { answer } = await stage.act(member, deed, { type: 8, data: { choices } });
  expect(answer).toEqual({ outcome: 'choices', choices });
  expect(await stage.wait(member, deed)).toEqual({
    outcome: 'refused',
    why: 'Loading options failed',
  });
});

test('buttons are pressed, and something is chosen in selects', async () => {
  const components = [
    { type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'go' }] },
    {
      type: 1,
      components: [{ type: 3, custom_id: 'which', options: [{ label: 'A', value: 'a' }] }],
    },
  ];
  const messageId = await stage.draw(member, { content: 'x', components });
  const press: Deed = { kind: 'press', messageId, button: 'go' };
  const pressed = await stage.act(second, press, { type: 6 });
  expect(pressed).toMatchObject({
    answer: { outcome: 'done' },
    interaction: { data: { custom_id: 'go' } },
  });
  const select: Deed = { kind: 'select', messageId, customId: 'which', values: ['a'] };
  const selected = await stage.act(member, select, { type: 7, data: { content: 'y' } });
  expect(selected).toMatchObject({
    answer: { outcome: 'done' },
    interaction: { data: { values: ['a'] } },
  });
});

test('something is said, and something is done with what was said', async () => {
  const said = await perform(member, { kind: 'say', content: 'hello', files: [file] });
  expect(said).toEqual({ outcome: 'done' });
  const message = stage.world.house.person(member).messages().at(-1);
  expect(message).toMatchObject({ content: 'hello', attachments: [{ filename: 'cat.txt' }] });
  const menu: Deed = { kind: 'menu', name: 'Look at it', messageId: message?.id ?? '' };
  const { answer, interaction } = await stage.act(second, menu, { type: 5 });
  expect(answer).toEqual({ outcome: 'done' });
  expect(interaction).toMatchObject({ data: { target_id: message?.id } });
});

test('a form is told to whoever opened it, and what they fill in reaches the bot', async () => {
  const { answer } = await stage.act(member, runDraw, { type: 9, data: form });
  expect(deedAnswerSchema.parse(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
  expect(answer).toMatchObject({
    modal: {
      title: 'Why?',
      texts: ['Tell *us*'],
      fields: [
        { customId: 'why', label: 'Reason', kind: 'text', required: true, maxLength: 9 },
        { customId: 'proof', kind: 'files', required: false },
      ],
    },
  });
  if (answer.outcome !== 'modal') throw new Error('There is no form');
  const { interactionId } = answer.modal;
  const values = { why: 'so', proof: [file] };
  const deed: Deed = { kind: 'submit', interactionId, values };
  const sent = await stage.act(member, deed, { type: 4, data: { content: 'thanks' } });
  expect(sent.answer).toEqual({ outcome: 'done' });
  expect(JSON.stringify(sent.interaction)).toContain('"value":"so"');
  expect(JSON.stringify(sent.interaction)).toContain('cat.txt');
  expect(await perform(member, deed)).toMatchObject({ why: 'This form is not open any more' });
});

test('a form that does not fit stays open until it does', async () => {
  const id = await openForm();
  expect(await perform(member, filled(id, { why: 'far too long' }))).toMatchObject({
    outcome: 'refused',
    why: expect.stringContaining('"why"') as string,
  });
  const { answer } = await stage.act(member, filled(id), { type: 5 });
  expect(answer).toEqual({ outcome: 'done' });
});

test('a form that the bot did not take in time can be sent again', async () => {
  const id = await openForm();
  expect(await stage.wait(member, filled(id))).toEqual({ outcome: 'no-response' });
  expect((await stage.act(member, filled(id), { type: 5 })).answer).toEqual({ outcome: 'done' });
});

test('a form is sent once, however quickly somebody clicks', async () => {
  const id = await openForm();
  const arriving = stage.bot.interaction();
  const answers = [perform(member, filled(id)), perform(member, filled(id))];
  await stage.bot.answer(await arriving, { type: 5 });
  const outcomes = (await Promise.all(answers)).map(({ outcome }) => outcome);
  expect(outcomes).toEqual(['done', 'refused']);
});

test.each([
  ['somebody else', second],
  ['the same person elsewhere', { as: 'member', in: 'direct' }],
] as const)('%s cannot send a form, and its owner still can', async (_who, other) => {
  const id = await openForm();
  expect(await perform(other, filled(id))).toEqual({
    outcome: 'refused',
    why: 'This form was opened for somebody else',
  });
  expect((await stage.act(member, filled(id), { type: 5 })).answer).toEqual({ outcome: 'done' });
});

test('fifty forms are open at once, and no more', async () => {
  const oldest = await openForm();
  for (let count = 0; count < 50; count += 1) await openForm(second);
  expect(await perform(member, filled(oldest))).toMatchObject({ outcome: 'refused' });
});

test('a bot that does not answer is told apart from a refusal', async () => {
  expect(await stage.wait(member, runDraw)).toEqual({ outcome: 'no-response' });
});

const refusals: readonly (readonly [string, WindowStandpoint, Deed])[] = [
  ['No command "nothing"', member, { kind: 'run', command: 'nothing', options: {} }],
  ['lacks the permission', member, { kind: 'run', command: 'admin', options: {} }],
  ['no option "x"', member, { kind: 'run', command: 'draw', options: { x: 1 } }],
  ['sees no message 1', member, { kind: 'press', messageId: '1', button: 'go' }],
  ['sees no message 1', member, { kind: 'menu', name: 'Look at it', messageId: '1' }],
  ['not open any more', member, { kind: 'submit', interactionId: '1', values: {} }],
  ['empty message', member, { kind: 'say', content: '', files: [] }],
  ['may not look', { as: 'newcomer', in: 'log' }, { kind: 'say', content: 'hi', files: [] }],
];

test.each(refusals)('a deed that cannot be done is refused in words: %s', async (why, at, deed) => {
  expect(await perform(at, deed)).toEqual({
    outcome: 'refused',
    why: expect.stringContaining(why) as string,
  });
});

test('what one person alone sees cannot be pressed by anybody else', async () => {
  const components = [
    { type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'go' }] },
  ];
  const messageId = await stage.draw(member, { content: 'x', components, flags: 64 });
  const answer = await perform(second, { kind: 'press', messageId, button: 'go' });
  expect(answer).toMatchObject({ outcome: 'refused' });
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FieldValue, SeenModal } from '../../../sandbox/discord/index.ts';
import { openStage, type RawInteraction, type Stage } from './raw-bot.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  await stage.close();
});

const label = (component: unknown, text = 'A label') => ({ type: 18, label: text, component });
const choices = ['a', 'b', 'c'].map((value) => ({ label: value, value }));
const textInput = { type: 4, custom_id: 'text', style: 1, min_length: 2, max_length: 4 };
const modalOf = (...components: unknown[]) => ({ custom_id: 'm', title: 'A modal', components });

async function show(modal: unknown): Promise<SeenModal> {
  const { invocation } = await stage.draw({ type: 9, data: modal });
  expect(invocation.outcome).toBe('modal');
  if (invocation.modal === undefined) throw new Error('There is no modal');
  return invocation.modal;
}

async function submit(
  modal: SeenModal,
  values: Record<string, FieldValue>,
): Promise<RawInteraction> {
  const arriving = stage.bot.interaction();
  const running = stage.person.submit(modal, values);
  const interaction = await Promise.race([arriving, running.then(() => arriving)]);
  await stage.bot.answer(interaction, { type: 4, data: { content: 'thanks' } });
  expect((await running).message().content).toBe('thanks');
  return interaction;
}

test('every kind of field arrives in the shape Discord sends it', async () => {
  const modal = await show(
    modalOf(
      label(textInput),
      label({ type: 3, custom_id: 'select', options: choices, max_values: 2 }),
      label({ type: 21, custom_id: 'radio', options: choices }),
      label({ type: 22, custom_id: 'boxes', options: choices }),
      label({ type: 23, custom_id: 'box' }),
    ),
  );
  expect(modal.fields.map((field) => field.kind)).toEqual([
    'text',
    'select',
    'radio',
    'checkboxes',
    'checkbox',
  ]);
  const interaction = await submit(modal, {
    text: 'abc',
    select: ['a', 'b'],
    radio: 'c',
    boxes: ['a', 'b', 'c'],
    box: true,
  });
  expect(interaction).toMatchObject({
    type: 5,
    data: {
      custom_id: 'm',
      components: [
        { type: 18, component: { type: 4, custom_id: 'text', value: 'abc' } },
        { type: 18, component: { type: 3, custom_id: 'select', values: ['a', 'b'] } },
        { type: 18, component: { type: 21, custom_id: 'radio', value: 'c' } },
        { type: 18, component: { type: 22, custom_id: 'boxes', values: ['a', 'b', 'c'] } },
        { type: 18, component: { type: 23, custom_id: 'box', value: true } },
      ],
    },
  });
  stage.sandbox.assertClean();
});

test('an uploaded file is resolved and can be fetched', async () => {
  const modal = await show(
    modalOf(label({ type: 19, custom_id: 'files' }), { type: 10, content: 'x' }),
  );
  const files = [{ filename: 'a.txt', bytes: Buffer.from('meow') }];
  const interaction = await submit(modal, { files });
  const url = /"url":"([^"]+)"/.exec(JSON.stringify(interaction))?.[1] ?? '';
  expect(await (await fetch(url)).text()).toBe('meow');
  expect(interaction).toMatchObject({
    data: { components: [{ component: { values: [{}] } }, { type: 10 }] },
  });
});

test('a modal of rows still works', async () => {
  const modal = await show(modalOf({ type: 1, components: [{ ...textInput, label: 'Old' }] }));
  expect(modal.fields).toMatchObject([
    { label: 'Old', kind: 'text', required: true, maxLength: 4 },
  ]);
  expect(await submit(modal, { text: 'abc' })).toMatchObject({
    data: { components: [{ type: 1, components: [{ type: 4, custom_id: 'text', value: 'abc' }] }] },
  });
});

test('a modal is seen with its texts, what is said of its fields, and how much fits in them', async () => {
  const modal = await show(
    modalOf(
      { type: 10, content: 'Read **this**' },
      { ...label({ type: 4, custom_id: 'why', style: 2 }, 'Why'), description: 'In your words' },
      { type: 10, content: 'And this' },
      label({ ...textInput, required: false }),
    ),
  );
  expect(modal.texts).toEqual(['Read **this**', 'And this']);
  expect(modal.fields).toEqual([
    {
      customId: 'why',
      label: 'Why',
      description: 'In your words',
      kind: 'text',
      multiline: true,
      required: true,
    },
    {
      customId: 'text',
      label: 'A label',
      kind: 'text',
      required: false,
      minLength: 2,
      maxLength: 4,
    },
  ]);
});

test('a prefilled field is sent as it stands', async () => {
  const modal = await show(modalOf(label({ ...textInput, value: 'old' })));
  expect(await submit(modal, {})).toMatchObject({
    data: { components: [{ component: { value: 'old' } }] },
  });
});

const unfit: readonly (readonly [string, Record<string, FieldValue>])[] = [
  ['is required', {}],
  ['no field "other"', { text: 'abc', other: 'x' }],
  ['does not take', { text: 'a' }],
  ['does not take', { text: 'abcde' }],
  ['does not take', { text: ['abc'] }],
];

test.each(unfit)('a value that does not fit is not sent: %s %j', async (message, values) => {
  const modal = await show(modalOf(label(textInput)));
  await expect(stage.person.submit(modal, values)).rejects.toThrow(message);
});

test('a modal opened by a button can change the message of the button', async () => {
  const button = { type: 2, style: 1, label: 'Remix', custom_id: 'r' };
  const { invocation } = await stage.draw({
    type: 4,
    data: { content: 'x', components: [{ type: 1, components: [button] }] },
  });
  const arriving = stage.bot.interaction();
  const pressing = stage.person.press(invocation.messageId ?? '', 'Remix');
  await stage.bot.answer(await arriving, { type: 9, data: modalOf(label(textInput)) });
  const { modal } = await pressing;
  if (modal === undefined) throw new Error('There is no modal');
  const submitting = stage.bot.interaction();
  const running = stage.person.submit(modal, { text: 'abc' });
  const interaction = await submitting;
  expect(interaction).toMatchObject({ message: { id: invocation.messageId } });
  const again = { type: 9, data: modalOf(label(textInput)) };
  expect((await stage.bot.answer(interaction, again)).body.code).toBe(50035);
  await stage.bot.answer(interaction, { type: 7, data: { content: 'remixed', components: [] } });
  expect((await running).messageId).toBe(invocation.messageId);
  expect(invocation.message()).toMatchObject({ content: 'remixed', buttons: [] });
});

const refused: readonly (readonly [string, unknown])[] = [
  [
    'six parts',
    modalOf(...Array.from({ length: 6 }, (_, n) => label({ ...textInput, custom_id: `t${n}` }))),
  ],
  ['no parts', modalOf()],
  ['a title of 46', { ...modalOf(label(textInput)), title: 'x'.repeat(46) }],
  ['a label of 46', modalOf(label(textInput, 'x'.repeat(46)))],
  ['the same custom_id twice', modalOf(label(textInput), label(textInput))],
  [
    'a disabled select',
    modalOf(label({ type: 3, custom_id: 's', options: choices, disabled: true })),
  ],
  ['a row field without a label', modalOf({ type: 1, components: [textInput] })],
  ['a button', modalOf({ type: 2, style: 1, label: 'x', custom_id: 'b' })],
];

test.each(refused)('a modal with %s is a violation', async (_name, data) => {
  const arriving = stage.bot.interaction();
  const running = stage.person.run('draw');
  const reply = await stage.bot.answer(await arriving, { type: 9, data });
  expect(reply).toMatchObject({ status: 400, body: { code: 50035 } });
  expect(stage.sandbox.violations).toHaveLength(1);
  stage.clock.advance(3_000);
  expect((await running).outcome).toBe('no-response');
});

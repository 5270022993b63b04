import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStage, type Stage } from './raw-bot.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  await stage.close();
});

async function picture(width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const create = { width, height, channels: 3, background: 'red' } as const;
  return new Uint8Array(await sharp({ create }).png().toBuffer());
}

test('a picture is seen with its size, and covered where its name says so', async () => {
  const bytes = await picture(3, 2);
  const id = await stage.person.say('look', [
    { filename: 'SPOILER_a.png', bytes },
    { filename: 'b.txt', bytes: Buffer.from('hi') },
  ]);
  const [covered, text] = stage.sandbox.message(id)?.attachments ?? [];
  expect(covered).toMatchObject({ width: 3, height: 2, spoiler: true });
  expect(text).toMatchObject({ filename: 'b.txt', spoiler: false });
  expect(text).not.toHaveProperty('width');
});

test('a picture of the bot is covered as long as its name says so', async () => {
  const { interaction, invocation } = await stage.draw({ type: 5 });
  await stage.bot.edit(interaction, {}, [{ name: 'SPOILER_a.png', bytes: await picture(4, 4) }]);
  expect(invocation.message().attachments).toMatchObject([{ width: 4, spoiler: true }]);
  await stage.bot.edit(interaction, { attachments: [] }, [
    { name: 'a.png', bytes: await picture(4, 4) },
  ]);
  expect(invocation.message().attachments).toMatchObject([{ spoiler: false }]);
});

test('the command stands above its answer and what follows that, but not above what a button made', async () => {
  const components = [
    { type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'go' }] },
  ];
  const { interaction, invocation } = await stage.draw({
    type: 4,
    data: { content: 'x', components },
  });
  const used = { name: 'draw', userId: stage.user.id };
  expect(invocation.message().usedCommand).toEqual(used);
  await stage.bot.followUp(interaction, { content: 'more' });
  const arriving = stage.bot.interaction();
  const pressing = stage.person.press(invocation.messageId ?? '', 'Go');
  await stage.bot.answer(await arriving, { type: 4, data: { content: 'pressed' } });
  expect((await pressing).message().usedCommand).toBeUndefined();
  expect(stage.person.messages().map((one) => one.usedCommand)).toEqual([used, used, undefined]);
});

test('the bot is told of the command alone, without its subcommand', async () => {
  const options = [{ type: 1, name: 'save', description: 'd' }];
  await stage.bot.register([{ name: 'preset', description: 'd', options }]);
  const arriving = stage.bot.interaction();
  const running = stage.person.run('preset save');
  const interaction = await arriving;
  await stage.bot.answer(interaction, { type: 4, data: { content: 'x' } });
  expect((await running).message().usedCommand?.name).toBe('preset save');
  const path = stage.bot.webhook(interaction, '/messages/@original');
  const { body } = await stage.bot.request({ path });
  expect(body).toMatchObject({ interaction_metadata: { name: 'preset' } });
});

test('a message menu stands above its answer by its name', async () => {
  await stage.bot.register([{ name: 'Look at it', type: 3, contexts: [0] }]);
  const id = await stage.person.say('here');
  const arriving = stage.bot.interaction();
  const running = stage.person.menu('Look at it', id);
  await stage.bot.answer(await arriving, { type: 4, data: { content: 'x' } });
  expect((await running).message()).toMatchObject({
    usedCommand: { name: 'Look at it', userId: stage.user.id },
    referencedMessageId: id,
  });
});

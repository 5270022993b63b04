import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MessageView, messageSchema } from '../../../sandbox/page/protocol/message.ts';
import { toMessageView } from '../../../sandbox/page/see-message.ts';
import { member, openPageStage, type PageStage, runDraw } from './page-stage.ts';

let stage: PageStage;
beforeAll(async () => {
  stage = await openPageStage();
});
afterAll(() => stage.close());

function newest(): MessageView {
  const message = stage.world.house.person(member).messages().at(-1);
  if (message === undefined) throw new Error('There is no message');
  return toMessageView(message);
}

test('a message is told with its embeds, rows and the command that it answers', async () => {
  const components = [
    {
      type: 1,
      components: [
        { type: 2, style: 1, label: 'Go', custom_id: 'go' },
        { type: 2, style: 5, label: 'Site', url: 'https://a.example/' },
      ],
    },
    { type: 1, components: [{ type: 5, custom_id: 'who', placeholder: 'Whom' }] },
  ];
  const embeds = [{ title: 'A cat', color: 255, fields: [{ name: 'Seed', value: '7' }] }];
  await stage.draw(member, { content: 'x', embeds, components });
  const view = newest();
  expect(messageSchema.parse(JSON.parse(JSON.stringify(view)))).toEqual(view);
  expect(view).toMatchObject({
    content: 'x',
    ephemeral: false,
    loading: false,
    embeds: [{ title: 'A cat', color: 255, fields: [{ name: 'Seed', value: '7' }] }],
    rows: components,
    usedCommand: { name: 'draw', userId: stage.world.house.residents.member.user.id },
  });
  expect(view).not.toHaveProperty('editedAt');
});

test('a file is told by its address and size, never by its bytes', async () => {
  const create = { width: 3, height: 2, channels: 3, background: 'red' } as const;
  const bytes = new Uint8Array(await sharp({ create }).png().toBuffer());
  await stage.world.house.person(member).say('look', [{ filename: 'SPOILER_a.png', bytes }]);
  const [file] = newest().attachments;
  expect(file).toMatchObject({ size: bytes.length, width: 3, height: 2, spoiler: true });
  expect(file).not.toHaveProperty('bytes');
  const sent = await (await fetch(file?.url ?? '')).arrayBuffer();
  expect(new Uint8Array(sent)).toEqual(bytes);
});

test('an answer that is still thought about says so, and a later edit says when', async () => {
  const { interaction } = await stage.act(member, runDraw, { type: 5 });
  expect(newest()).toMatchObject({ loading: true, content: '' });
  await stage.bot.edit(interaction, { content: 'one' });
  expect(newest()).toMatchObject({ loading: false, content: 'one' });
  expect(newest()).not.toHaveProperty('editedAt');
  stage.clock.advance(5);
  await stage.bot.edit(interaction, { content: 'two' });
  expect(newest()).toMatchObject({ content: 'two', editedAt: stage.clock.now() });
});

test('a reply says what it answers', async () => {
  const id = await stage.world.house.person(member).say('this one');
  const menu = { kind: 'menu', name: 'Look at it', messageId: id } as const;
  await stage.act(member, menu, { type: 4, data: { content: 'seen' } });
  expect(newest().repliesTo).toBe(id);
});

test('what the page cannot draw is left out, and the rest is told', async () => {
  await stage.world.house.person(member).say('strange');
  const message = stage.world.house.person(member).messages().at(-1);
  if (message === undefined) throw new Error('There is no message');
  const embeds = [{ title: 7 }, { title: 'fine' }];
  const components = [{ type: 99 }, { type: 1, components: [] }];
  expect(toMessageView({ ...message, embeds, components })).toMatchObject({
    embeds: [{ title: 'fine' }],
    rows: [{ type: 1, components: [] }],
  });
});

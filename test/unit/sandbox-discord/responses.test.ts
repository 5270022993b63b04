import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { openStage, type RawReply, type RawRequest, type Stage } from './raw-bot.ts';

const document = z
  .looseObject({})
  .parse(
    JSON.parse(
      readFileSync(new URL('../../../sandbox/discord/openapi.json', import.meta.url), 'utf8'),
    ),
  );
const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false });
ajv.addSchema(document, 'discord');

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  await stage.close();
});

/** What Discord's own description finds wrong with an answer; empty when nothing. */
function faultsOf(schema: string, value: unknown): unknown {
  const validate = ajv.compile({ $ref: `discord#/components/schemas/${schema}` });
  return validate(value) ? [] : validate.errors;
}

const button = { type: 2, style: 1, label: 'Go', custom_id: 'go' };

async function picture(): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const image = sharp({ create: { width: 3, height: 2, channels: 3, background: 'red' } });
  return { name: 'a.png', bytes: new Uint8Array(await image.png().toBuffer()) };
}

test('a classic message has the shape Discord describes', async () => {
  const { interaction } = await stage.draw({ type: 5 });
  const embeds = [
    { title: 't', image: { url: 'attachment://a.png' }, fields: [{ name: 'n', value: 'v' }] },
  ];
  const components = [{ type: 1, components: [button] }];
  const files = [await picture(), { ...(await picture()), name: 'b.png' }];
  const { body } = await stage.bot.edit(interaction, { content: 'x', embeds, components }, files);
  expect(faultsOf('MessageResponse', body)).toEqual([]);
  expect(body).toMatchObject({
    attachments: [{ filename: 'b.png', content_type: 'image/png', width: 3, height: 2 }],
    embeds: [{ image: { width: 3, height: 2 } }],
  });
});

test('a message of components has the shape Discord describes', async () => {
  const { interaction } = await stage.draw({ type: 5 });
  const media = { url: 'attachment://a.png' };
  const components = [
    {
      type: 17,
      components: [{ type: 10, content: 'x' }, { type: 12, items: [{ media }] }, { type: 14 }],
    },
    { type: 9, components: [{ type: 10, content: 'y' }], accessory: { type: 11, media } },
    { type: 13, file: media },
    { type: 1, components: [button] },
    { type: 1, components: [{ type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }] }] },
  ];
  const { body } = await stage.bot.edit(interaction, { flags: 32_768, components }, [
    await picture(),
  ]);
  expect(faultsOf('MessageResponse', body)).toEqual([]);
  stage.sandbox.assertClean();
});

test('an answer with its message has the shape Discord describes', async () => {
  const components = [{ type: 1, components: [button] }];
  const { invocation } = await stage.draw({ type: 4, data: { content: 'x', components } });
  const arriving = stage.bot.interaction();
  const pressing = stage.person.press(invocation.messageId ?? '', 'Go');
  const press = await arriving;
  const answered = await stage.bot.answer(
    press,
    { type: 4, data: { content: 'y' } },
    '?with_response=true',
  );
  await pressing;
  expect(faultsOf('InteractionCallbackResponse', answered.body)).toEqual([]);
  const more = await stage.bot.followUp(press, { content: 'z' });
  expect(faultsOf('MessageResponse', more.body)).toEqual([]);
});

test('commands have the shape Discord describes', () => {
  for (const command of stage.sandbox.commands) {
    expect(faultsOf('ApplicationCommandResponse', command.definition)).toEqual([]);
  }
});

const lookups: readonly (readonly [string, (stage: Stage) => RawRequest])[] = [
  ['UserPIIResponse', () => ({ path: '/users/@me' })],
  ['UserResponse', ({ user }) => ({ path: `/users/${user.id}` })],
  ['PrivateApplicationResponse', () => ({ path: '/applications/@me' })],
  ['GuildChannelResponse', ({ channel }) => ({ path: `/channels/${channel.id}` })],
  ['ThreadResponse', threadLookup],
  [
    'PrivateChannelResponse',
    ({ user }) => ({ path: '/users/@me/channels', body: { recipient_id: user.id } }),
  ],
  ['GuildWithCountsResponse', ({ guild }) => ({ path: `/guilds/${guild.id}` })],
  [
    'GuildMemberResponse',
    ({ guild, user }) => ({ path: `/guilds/${guild.id}/members/${user.id}` }),
  ],
  ['GatewayBotResponse', () => ({ path: '/gateway/bot' })],
];

function threadLookup({ sandbox, guild }: Stage): RawRequest {
  return { path: `/channels/${sandbox.createChannel(guild, { thread: {} }).id}` };
}

test.each(lookups)('%s is answered as Discord describes it', async (schema, requestOf) => {
  const reply: RawReply = await stage.bot.request(requestOf(stage));
  expect(reply.status).toBe(200);
  expect(faultsOf(schema, reply.body)).toEqual([]);
});

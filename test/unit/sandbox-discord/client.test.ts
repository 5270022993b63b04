import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  type Client,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  SlashCommandBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DiscordSandbox, type Person } from '../../../sandbox/discord/index.ts';
import { loginClient, onInteraction } from './login.ts';

let sandbox: DiscordSandbox;
let client: Client;
let person: Person;
const failures: unknown[] = [];

const commands = [
  new SlashCommandBuilder()
    .setName('imagine')
    .setDescription('Makes a picture')
    .addStringOption((option) =>
      option
        .setName('prompt')
        .setDescription('What to draw')
        .setRequired(true)
        .setAutocomplete(true),
    )
    .addAttachmentOption((option) => option.setName('image').setDescription('A picture'))
    .toJSON(),
];

beforeEach(async () => {
  failures.length = 0;
  sandbox = await DiscordSandbox.start();
  const guild = sandbox.createGuild();
  const channel = sandbox.createChannel(guild);
  const user = sandbox.createUser({ username: 'ann' });
  person = sandbox.person(user, { guild, channel });
  client = await loginClient(sandbox, failures);
  await client.application?.commands.set(commands);
});

afterEach(async () => {
  await client.destroy();
  await sandbox.stop();
  expect(failures).toEqual([]);
});

function answer(handle: (interaction: Interaction) => Promise<unknown>): void {
  onInteraction(client, failures, handle);
}

async function draw(interaction: ChatInputCommandInteraction): Promise<void> {
  const response = await interaction.deferReply({ withResponse: true });
  const prompt = interaction.options.getString('prompt', true);
  await interaction.editReply({
    content: `${prompt} for ${response.interaction.responseMessageId ?? 'nobody'}`,
    files: [{ attachment: Buffer.from('bytes'), name: 'grid.png', description: 'a grid' }],
    components: [
      new ActionRowBuilder<ButtonBuilder>().addComponents(
        new ButtonBuilder().setCustomId('u1').setLabel('U1').setStyle(ButtonStyle.Secondary),
      ),
    ],
  });
}

test('a slash command is deferred and its message becomes a picture with buttons', async () => {
  answer(async (interaction) => {
    if (interaction.isChatInputCommand()) await draw(interaction);
    if (interaction.isButton()) await interaction.update({ content: 'pressed', attachments: [] });
  });
  const invocation = await person.run('imagine', { prompt: 'a cat' });
  expect(invocation.outcome).toBe('acknowledged');
  expect(invocation.message().loading).toBe(true);
  await sandbox.waitFor(() => !invocation.message().loading, 'the picture');
  const seen = invocation.message();
  expect(seen.content).toBe(`a cat for ${seen.id}`);
  expect(seen.attachments.map(({ filename, description }) => [filename, description])).toEqual([
    ['grid.png', 'a grid'],
  ]);
  const bytes = await fetch(seen.attachments[0]?.url ?? '').then((reply) => reply.text());
  expect(bytes).toBe('bytes');
  const pressed = await person.press(seen.id, 'U1');
  expect(pressed.messageId).toBe(seen.id);
  expect(pressed.message().content).toBe('pressed');
  expect(pressed.message().attachments).toEqual([]);
  sandbox.assertClean();
});

test('a modal is shown, filled in and answered', async () => {
  answer(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      await interaction.showModal(
        new ModalBuilder()
          .setCustomId('remix')
          .setTitle('Remix')
          .addLabelComponents(
            new LabelBuilder()
              .setLabel('Prompt')
              .setTextInputComponent(
                new TextInputBuilder().setCustomId('text').setStyle(TextInputStyle.Paragraph),
              ),
          ),
      );
    }
    if (interaction.isModalSubmit()) {
      const text = interaction.fields.getTextInputValue('text');
      await interaction.reply({ content: text, flags: MessageFlags.Ephemeral });
      await interaction.followUp('and more');
    }
  });
  const { modal } = await person.run('imagine', { prompt: 'a cat' });
  if (modal === undefined) throw new Error('no modal');
  expect(modal.fields).toMatchObject([
    { customId: 'text', label: 'Prompt', kind: 'text', required: true },
  ]);
  const submitted = await person.submit(modal, { text: 'a dog' });
  expect(submitted.message()).toMatchObject({ content: 'a dog', ephemeral: true });
  const more = await sandbox.waitFor(() => person.messages()[1], 'the follow-up');
  expect(more.content).toBe('and more');
  sandbox.assertClean();
});

test('suggestions and files reach the bot', async () => {
  let fetched = '';
  answer(async (interaction) => {
    if (interaction.isAutocomplete()) {
      await interaction.respond([{ name: 'yes', value: interaction.options.getFocused() }]);
    }
    if (interaction.isChatInputCommand()) {
      const image = interaction.options.getAttachment('image', true);
      fetched = await fetch(image.url).then((reply) => reply.text());
      await interaction.reply('thanks');
    }
  });
  expect(await person.autocomplete('imagine', { prompt: 'ca' }, 'prompt')).toEqual([
    { name: 'yes', value: 'ca' },
  ]);
  const image = { filename: 'my cat.png', bytes: Buffer.from('meow') };
  const invocation = await person.run('imagine', { prompt: 'a', image });
  expect(invocation.message().content).toBe('thanks');
  expect(fetched).toBe('meow');
  sandbox.assertClean();
});

import {
  ActionRowBuilder,
  ApplicationCommandType,
  ApplicationIntegrationType,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  CheckboxGroupBuilder,
  type Client,
  ContainerBuilder,
  ContextMenuCommandBuilder,
  FileUploadBuilder,
  type Interaction,
  InteractionContextType,
  LabelBuilder,
  MediaGalleryBuilder,
  MediaGalleryItemBuilder,
  MessageFlags,
  ModalBuilder,
  RadioGroupBuilder,
  Routes,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DiscordSandbox, type Person, type SandboxUser } from '../../../sandbox/discord/index.ts';
import { loginClient, onInteraction } from './login.ts';

let sandbox: DiscordSandbox;
let client: Client;
let user: SandboxUser;
let person: Person;
const failures: unknown[] = [];

const commands = [
  new SlashCommandBuilder()
    .setName('go')
    .setDescription('Goes')
    .setContexts(
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    )
    .setIntegrationTypes(
      ApplicationIntegrationType.GuildInstall,
      ApplicationIntegrationType.UserInstall,
    )
    .toJSON(),
  new ContextMenuCommandBuilder()
    .setName('Describe image')
    .setType(ApplicationCommandType.Message)
    .setContexts(InteractionContextType.Guild)
    .toJSON(),
];

beforeEach(async () => {
  failures.length = 0;
  sandbox = await DiscordSandbox.start();
  const guild = sandbox.createGuild();
  const channel = sandbox.createChannel(guild);
  user = sandbox.createUser({ username: 'ann' });
  person = sandbox.person(user, { guild, channel });
  client = await loginClient(sandbox, failures);
  await client.application?.commands.set(commands);
});

afterEach(async () => {
  await client.destroy();
  const { violations } = sandbox;
  await sandbox.stop();
  expect({ failures, violations }).toEqual({ failures: [], violations: [] });
});

function answer(handle: (interaction: Interaction) => Promise<unknown>): void {
  onInteraction(client, failures, handle);
}

const gallery = new ContainerBuilder()
  .addTextDisplayComponents(new TextDisplayBuilder().setContent('**a cat**'))
  .addMediaGalleryComponents(
    new MediaGalleryBuilder().addItems(
      new MediaGalleryItemBuilder().setURL('attachment://cat.png'),
    ),
  )
  .addActionRowComponents(
    new ActionRowBuilder<ButtonBuilder>().addComponents(
      new ButtonBuilder().setCustomId('again').setEmoji('🔄').setStyle(ButtonStyle.Secondary),
    ),
  );

test('a first answer can be a gallery with its file, and a press can replace both', async () => {
  answer(async (interaction) => {
    const files = [new AttachmentBuilder(Buffer.from('one'), { name: 'cat.png' })];
    const flags = MessageFlags.IsComponentsV2;
    if (interaction.isChatInputCommand()) {
      await interaction.reply({ components: [gallery], files, flags });
    }
    if (interaction.isButton()) {
      await interaction.deferUpdate();
      const again = [new AttachmentBuilder(Buffer.from('two'), { name: 'cat.png' })];
      await interaction.editReply({ components: [gallery], files: again, flags });
    }
  });
  const invocation = await person.run('go');
  expect(invocation.message().attachments.map((file) => String(file.bytes))).toEqual(['one']);
  const pressed = await person.press(invocation.message().id, '🔄');
  expect(pressed.messageId).toBe(invocation.messageId);
  await sandbox.waitFor(
    () => String(invocation.message().attachments[0]?.bytes) === 'two',
    'the second picture',
  );
  expect(invocation.message().attachments).toHaveLength(1);
});

test('an answer can be fetched, changed over the channel and taken away', async () => {
  answer(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { resource } = await interaction.reply({ content: 'first', withResponse: true });
    const fetched = await interaction.fetchReply();
    expect(fetched.id).toBe(resource?.message?.id);
    expect(fetched.interactionMetadata?.user.id).toBe(user.id);
    const route = Routes.channelMessage(interaction.channelId, fetched.id);
    await client.rest.patch(route, { body: { content: 'second' } });
    const more = await interaction.followUp({ content: 'more', flags: MessageFlags.Ephemeral });
    await interaction.webhook.editMessage(more.id, 'more still');
    await interaction.deleteReply();
  });
  const { messageId = '' } = await person.run('go');
  await sandbox.waitFor(() => sandbox.message(messageId) === undefined, 'the end of the answer');
  expect(person.messages()).toMatchObject([{ content: 'more still', ephemeral: true }]);
  expect(sandbox.requests.map((request) => `${request.method} ${request.status}`)).toContain(
    'DELETE 204',
  );
});

test('a select and a menu reach the bot with what it needs', async () => {
  answer(async (interaction) => {
    if (interaction.isMessageContextMenuCommand()) {
      const select = new StringSelectMenuBuilder()
        .setCustomId('speed')
        .addOptions({ label: 'Fast', value: 'fast' }, { label: 'Slow', value: 'slow' });
      await interaction.reply({
        content: interaction.targetMessage.attachments.first()?.name ?? 'nothing',
        components: [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select)],
      });
    }
    if (interaction.isStringSelectMenu()) {
      await interaction.update({ content: interaction.values.join(), components: [] });
    }
  });
  const id = await person.say('look', [{ filename: 'dog.png', bytes: Buffer.from('woof') }]);
  const described = await person.menu('Describe image', id);
  expect(described.message().content).toBe('dog.png');
  const selected = await person.select(described.message().id, 'speed', ['slow']);
  expect(selected.message().content).toBe('slow');
});

test('the bot is answered to in a conversation and where it is not installed', async () => {
  const seen: unknown[] = [];
  answer(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    seen.push([interaction.context, interaction.inGuild(), interaction.user.id]);
    await interaction.reply('here');
  });
  const direct = sandbox.person(user, { directMessage: true });
  const elsewhere = sandbox.person(user, { userInstall: true });
  for (const one of [person, direct, elsewhere]) {
    expect((await one.run('go')).message().content).toBe('here');
  }
  expect(seen).toEqual([
    [0, true, user.id],
    [1, false, user.id],
    [2, false, user.id],
  ]);
  expect(direct.messages()).toHaveLength(1);
});

test('a server error on the way is tried again by the client', async () => {
  answer(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.editReply('made it');
  });
  sandbox.faults.add({ route: '/callback', fault: { kind: 'status', status: 502 }, times: 1 });
  sandbox.faults.add({
    method: 'PATCH',
    fault: { kind: 'rate-limit', retryAfterMs: 20, scope: 'shared' },
    times: 1,
  });
  const invocation = await person.run('go');
  await sandbox.waitFor(() => invocation.message().content === 'made it', 'the answer', 15_000);
  const statuses = sandbox.requests.slice(-4).map((request) => request.status);
  expect(statuses).toEqual([502, 204, 429, 200]);
});

test('every kind of field of a modal can be read by the client', async () => {
  const read: unknown[] = [];
  answer(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.showModal(everyField());
    if (interaction.isModalSubmit()) {
      const { fields } = interaction;
      read.push(
        fields.getTextInputValue('text'),
        fields.getStringSelectValues('select'),
        fields.getRadioGroup('radio'),
        fields.getCheckboxGroup('boxes'),
        fields.getUploadedFiles('files')?.first()?.name,
      );
      await interaction.reply('thanks');
    }
  });
  const { modal } = await person.run('go');
  if (modal === undefined) throw new Error('There is no modal');
  const files = [{ filename: 'mask.png', bytes: Buffer.from('mask') }];
  const values = { text: 'abc', select: ['a'], radio: 'b', boxes: ['a', 'b'], files };
  expect((await person.submit(modal, values)).message().content).toBe('thanks');
  expect(read).toEqual(['abc', ['a'], 'b', ['a', 'b'], 'mask.png']);
});

const choices = ['a', 'b'].map((value) => ({ label: value, value }));

function everyField(): ModalBuilder {
  const label = (text: string) => new LabelBuilder().setLabel(text);
  return new ModalBuilder()
    .setCustomId('all')
    .setTitle('All of them')
    .addLabelComponents(
      label('Text').setTextInputComponent(
        new TextInputBuilder().setCustomId('text').setStyle(TextInputStyle.Short),
      ),
      label('Select').setStringSelectMenuComponent(
        new StringSelectMenuBuilder().setCustomId('select').addOptions(choices),
      ),
      label('Radio').setRadioGroupComponent(
        new RadioGroupBuilder().setCustomId('radio').addOptions(choices),
      ),
      label('Boxes').setCheckboxGroupComponent(
        new CheckboxGroupBuilder().setCustomId('boxes').addOptions(choices),
      ),
      label('Files').setFileUploadComponent(new FileUploadBuilder().setCustomId('files')),
    );
}

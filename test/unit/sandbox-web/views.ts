import type { CommandView, OptionView } from '../../../sandbox/page/protocol/command.ts';
import type { HouseView } from '../../../sandbox/page/protocol/house.ts';
import type { MessageView } from '../../../sandbox/page/protocol/message.ts';
import type { FieldView, ModalView } from '../../../sandbox/page/protocol/modal.ts';

/** An optional text, unless said otherwise. */
export function option(name: string, other: Partial<OptionView> = {}): OptionView {
  return {
    type: 3,
    name,
    description: '',
    required: false,
    autocomplete: false,
    choices: [],
    ...other,
  };
}

export function command(name: string, options: OptionView[] = []): CommandView {
  return { name, description: '', options };
}

/** A server with a bot, a member, and a channel. */
export const house: HouseView = {
  guild: 'Studio',
  bot: { id: '1', name: 'Easel' },
  people: [],
  places: [],
  users: [
    { id: '1', name: 'Easel' },
    { id: '2', name: 'member' },
  ],
  roles: [{ id: '5', name: 'staff' }],
  channels: [{ id: '3', name: 'pictures' }],
  commands: [],
  messageMenus: [],
};

export function message(id: string, other: Partial<MessageView> = {}): MessageView {
  return {
    id,
    authorId: '1',
    content: 'hello',
    ephemeral: false,
    loading: false,
    embeds: [],
    rows: [],
    attachments: [],
    createdAt: 1_000,
    ...other,
  };
}

export function picture(id: string): MessageView['attachments'][number] {
  return {
    id,
    filename: `${id}.png`,
    size: 1,
    contentType: 'image/png',
    url: `http://127.0.0.1/${id}.png`,
    spoiler: false,
  };
}

export function field(customId: string, other: Partial<FieldView> = {}): FieldView {
  return { customId, label: customId, kind: 'text', required: false, ...other };
}

export function modal(...fields: FieldView[]): ModalView {
  return { interactionId: '9', title: 'A form', texts: [], fields };
}

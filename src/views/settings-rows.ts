import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Sentences } from '../locales/index.ts';
import type { Person } from '../people/person.ts';
import { isOn, type ToggleKey } from '../people/settings.ts';
import { encodePress } from './custom-ids.ts';
import type { Row } from './message.ts';
import { settingsMenus } from './settings-menus.ts';

/** Three menus, the speeds with two buttons for the rest, and the switches. */
export function settingsRows(person: Person, text: Sentences): readonly Row[] {
  const toggle = (key: ToggleKey): APIButtonComponent => {
    const style = isOn(person, key) ? ButtonStyle.Success : ButtonStyle.Secondary;
    return button(key, style, text);
  };
  return [
    ...settingsMenus(person, text),
    row(
      toggle('relax'),
      toggle('fast'),
      toggle('turbo'),
      button('suffix', person.suffix ? ButtonStyle.Success : ButtonStyle.Secondary, text),
      button('reset', ButtonStyle.Secondary, text),
    ),
    row(toggle('raw'), toggle('remix'), toggle('strong'), toggle('subtle'), toggle('private')),
  ];
}

type ButtonKey = keyof Sentences['settings']['button'];
type PlainStyle = ButtonStyle.Success | ButtonStyle.Secondary;

function button(key: ButtonKey, style: PlainStyle, { settings }: Sentences): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style,
    custom_id: encodePress({ action: 'set', key }),
    label: settings.button[key],
  };
}

function row(...components: APIButtonComponent[]): Row {
  return { type: ComponentType.ActionRow, components };
}

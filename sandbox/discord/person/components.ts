import { type JsonObject, numberOf, objectOf, objectsOf, textOf } from '../json.ts';
import { buttonStyle, componentType, optionType } from '../protocol.ts';
import { flatten } from '../world/component-ids.ts';
import type { MessageRecord } from '../world/records.ts';
import { type OptionSetting, resolve } from './options.ts';

/**
 * The data of pressing a button.
 * @param button its label, emoji or custom id
 * @throws Error when there is no such button, or it cannot be pressed
 */
export function pressData(message: MessageRecord, button: string): JsonObject {
  const buttons = flatten(message.body.components).filter(
    (one) => one['type'] === componentType.button,
  );
  const found =
    buttons.find((one) => one['custom_id'] === button) ??
    buttons.find((one) => one['label'] === button) ??
    buttons.find((one) => isEmoji(one, button));
  if (found === undefined) {
    const there = buttons.map((one) => textOf(one['label']) ?? emojiOf(one)).join(', ');
    throw new Error(`There is no button "${button}" (there are: ${there || 'none'})`);
  }
  if (found['disabled'] === true) throw new Error(`The button "${button}" is disabled`);
  const style = numberOf(found['style']);
  if (style === buttonStyle.link || style === buttonStyle.premium) {
    throw new Error(`The button "${button}" opens a page, it tells the bot nothing`);
  }
  return {
    id: found['id'],
    component_type: componentType.button,
    custom_id: textOf(found['custom_id']) ?? '',
  };
}

function isEmoji(button: JsonObject, wanted: string): boolean {
  const emoji = emojiOf(button);
  return emoji !== '' && (emoji === wanted || objectOf(button['emoji'])['id'] === wanted);
}

function emojiOf(button: JsonObject): string {
  return textOf(objectOf(button['emoji'])['name']) ?? '';
}

/** As which option type the values of a select are looked up. */
const selectKinds: Readonly<Record<number, number>> = {
  [componentType.userSelect]: optionType.user,
  [componentType.roleSelect]: optionType.role,
  [componentType.mentionableSelect]: optionType.mentionable,
  [componentType.channelSelect]: optionType.channel,
};

/** The data of choosing in a select. @throws Error when it is not there, disabled, or the choice does not fit it */
export function selectData(
  setting: OptionSetting,
  message: MessageRecord,
  choice: { customId: string; values: readonly string[] },
): JsonObject {
  const { customId, values } = choice;
  const select = flatten(message.body.components).find(
    (one) => one['custom_id'] === customId && one['type'] !== componentType.button,
  );
  if (select === undefined) throw new Error(`There is no select "${customId}"`);
  if (select['disabled'] === true) throw new Error(`The select "${customId}" is disabled`);
  const least = numberOf(select['min_values']) ?? 1;
  const most = numberOf(select['max_values']) ?? 1;
  if (values.length < least || values.length > most) {
    throw new Error(`The select "${customId}" takes ${least} to ${most} values`);
  }
  const type = numberOf(select['type']) ?? 0;
  const kind = selectKinds[type];
  const resolved: Record<string, JsonObject> = {};
  if (kind === undefined) checkOptions(select, values);
  else for (const id of values) resolve(setting, resolved, { type: kind, id });
  return {
    id: select['id'],
    component_type: type,
    custom_id: customId,
    values: [...values],
    ...(kind === undefined ? {} : { resolved }),
  };
}

function checkOptions(select: JsonObject, values: readonly string[]): void {
  const known = objectsOf(select['options']).map((option) => option['value']);
  const foreign = values.find((value) => !known.includes(value));
  if (foreign !== undefined) throw new Error(`The select has no option "${foreign}"`);
}

import { type APISelectMenuOption, ComponentType } from 'discord.js';
import type { Sentences } from '../locales/index.ts';
import type { Person } from '../people/person.ts';
import { type MenuKey, unset } from '../people/settings.ts';
import { aspects } from '../prompt/aspects.ts';
import { midjourney } from '../prompt/catalogue.ts';
import { offeredModels } from '../prompt/offered-models.ts';
import { encodePress } from './custom-ids.ts';
import type { Row } from './message.ts';

/** Something to choose, and what it is called. */
interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
}

/** The menus of the panel, each with what is set now chosen in it, whatever that is. */
export function settingsMenus(person: Person, text: Sentences): readonly Row[] {
  const { version, stylize, aspect } = person;
  const chosen = stylize === undefined ? undefined : String(stylize);
  return [
    menu('version', versionChoices(version, text), version),
    menu('stylize', stylizeChoices(stylize, text), chosen),
    menu('aspect', aspectChoices(aspect, text), aspect),
  ];
}

function versionChoices(current: string | undefined, { settings }: Sentences): Choice[] {
  const { none, one, official } = settings.version;
  const ids = withCurrent(
    offeredModels(midjourney).map(({ id }) => id),
    current,
  );
  return [
    { value: unset, label: none },
    ...ids.map((id) => ({
      value: id,
      label: one(id),
      ...(id === midjourney.officialDefault.id ? { description: official } : {}),
    })),
  ];
}

function stylizeChoices(current: number | undefined, { settings }: Sentences): Choice[] {
  const { none, low, medium, high, veryHigh, other } = settings.stylize;
  const named = [
    { value: '50', label: low },
    { value: '100', label: medium },
    { value: '250', label: high },
    { value: '750', label: veryHigh },
  ];
  const isNamed = current === undefined || named.some(({ value }) => value === String(current));
  return [
    { value: unset, label: none },
    ...named,
    ...(isNamed ? [] : [{ value: String(current), label: other(current) }]),
  ];
}

function aspectChoices(current: string | undefined, { settings }: Sentences): Choice[] {
  const { none, one } = settings.aspect;
  return [
    { value: unset, label: none },
    ...withCurrent(aspects, current).map((value) => ({ value, label: one(value) })),
  ];
}

/** What is set may not be offered any more. */
function withCurrent(offered: readonly string[], current: string | undefined): readonly string[] {
  return current === undefined || offered.includes(current) ? offered : [...offered, current];
}

function menu(key: MenuKey, choices: readonly Choice[], chosen: string | undefined): Row {
  const options: APISelectMenuOption[] = choices.map((choice) => {
    return { ...choice, default: choice.value === (chosen ?? unset) };
  });
  const select = {
    type: ComponentType.StringSelect,
    custom_id: encodePress({ action: 'set', key }),
    placeholder: choices[0]?.label ?? key,
    options,
  } as const;
  return { type: ComponentType.ActionRow, components: [select] };
}

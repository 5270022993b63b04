import {
  type APISelectMenuOption,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord.js';
import type { Guild } from '../guilds/guild.ts';
import { newcomerChoiceOf } from '../guilds/moderation/newcomer-choices.ts';
import type { Review } from '../guilds/moderation/review.ts';
import type { Sentences } from '../locales/index.ts';
import { encodePress } from './custom-ids.ts';
import type { MessageView, Row } from './message.ts';
import { pausedBy } from './paused.ts';

/** The menus of the panel, from the top. */
export const panelKeys = ['review', 'buttons', 'newcomer', 'staff', 'log'] as const;
export type PanelKey = (typeof panelKeys)[number];

/** What can be held, in the words of the first menu. */
export const reviewChoices = ['none', 'prompts', 'results', 'both'] as const;
export type ReviewChoice = (typeof reviewChoices)[number];

/** The most important settings of a server, with a menu each. @param news what came of a choice */
export function panelView(guild: Guild, text: Sentences, news?: string): MessageView {
  const { panel, status } = text.access;
  const { paused, reportChannel, logChannel } = guild;
  const named = (id: string): string => `<#${id}>`;
  return {
    content: [
      panel.title,
      paused === undefined ? status.running : pausedBy(paused, text),
      reportChannel === undefined ? status.noStaff : status.staff(named(reportChannel)),
      logChannel === undefined ? status.noLog : status.log(named(logChannel)),
      panel.hint,
      ...(news === undefined ? [] : [news]),
    ].join('\n'),
    rows: [
      reviewMenu(guild, text),
      buttonsMenu(guild, text),
      newcomerMenu(guild, text),
      channelMenu('staff', reportChannel, panel.staff),
      channelMenu('log', logChannel, panel.log),
    ],
  };
}

/** What of jobs waits for a moderator, in the words of the menu. */
export function reviewChoiceOf({ prompts, results }: Review): ReviewChoice {
  if (prompts) return results ? 'both' : 'prompts';
  return results ? 'results' : 'none';
}

function reviewMenu({ review }: Guild, { access: { panel } }: Sentences): Row {
  const current = reviewChoiceOf(review);
  const options = reviewChoices.map((value) => option(value, panel.review[value], current));
  return stringMenu('review', options);
}

function buttonsMenu({ access: { buttons } }: Guild, { access: { panel } }: Sentences): Row {
  const values = ['anyone', 'owner'] as const;
  return stringMenu(
    'buttons',
    values.map((value) => option(value, panel.buttons[value], buttons)),
  );
}

function newcomerMenu({ access }: Guild, { access: { panel } }: Sentences): Row {
  const { newcomer } = panel;
  const current = newcomerChoiceOf(access);
  const offered = [
    option('none', newcomer.none, current),
    option('day', newcomer.account(1), current),
    option('week', newcomer.account(7), current),
    option('month', newcomer.account(30), current),
  ];
  const other = { value: 'other', label: newcomer.other, default: true };
  return stringMenu('newcomer', current === undefined ? [...offered, other] : offered);
}

function option(value: string, label: string, current: string | undefined): APISelectMenuOption {
  return { value, label, default: value === current };
}

function stringMenu(key: PanelKey, options: APISelectMenuOption[]): Row {
  const custom_id = encodePress({ action: 'panel', key });
  const placeholder = options[0]?.label ?? key;
  const select = { type: ComponentType.StringSelect, custom_id, placeholder, options } as const;
  return { type: ComponentType.ActionRow, components: [select] };
}

/** Nothing chosen means none. */
function channelMenu(key: PanelKey, current: string | undefined, placeholder: string): Row {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.ChannelSelect,
        custom_id: encodePress({ action: 'panel', key }),
        placeholder,
        min_values: 0,
        max_values: 1,
        channel_types: [
          ChannelType.GuildText,
          ChannelType.GuildAnnouncement,
          ChannelType.PublicThread,
          ChannelType.PrivateThread,
        ],
        ...(current === undefined
          ? {}
          : { default_values: [{ id: current, type: SelectMenuDefaultValueType.Channel }] }),
      },
    ],
  };
}

import {
  defineSelect,
  type SelectInteraction,
  type Tools,
  tell,
} from '../../src/discord/definitions.ts';
import { mayManageServer } from '../../src/guard/server-rights.ts';
import type { Guild } from '../../src/guilds/guild.ts';
import {
  type NewcomerChoice,
  newcomerChoices,
} from '../../src/guilds/moderation/newcomer-choices.ts';
import type { GuildRepository } from '../../src/guilds/repository.ts';
import { sentencesFor } from '../../src/locales/index.ts';
import { sentence } from '../../src/views/message.ts';
import { type PanelKey, panelKeys, panelView, reviewChoices } from '../../src/views/panel.ts';
import { changed, type GuildChange } from '../admin/changed.ts';

/** A choice in one of the panel's menus, by somebody who runs the server. */
interface PanelUse {
  readonly key: PanelKey;
  /** What was chosen; undefined where everything was taken out of a menu. */
  readonly chosen: string | undefined;
  readonly interaction: SelectInteraction;
  readonly guildId: string;
  readonly server: GuildRepository;
  readonly tools: Tools;
}

/** The menus of the panel: a choice holds at once, and the panel shows what came of it. */
export const panelMenu = defineSelect({
  action: 'panel',
  run: (press, interaction, tools) => {
    const { guildId } = interaction;
    const key = panelKeys.find((one) => one === press.key);
    if (guildId === null || !mayManageServer(interaction)) return tell(tools.text.admin.notAllowed);
    if (key === undefined) return tell(tools.text.notice.buttonGone);
    const [chosen] = interaction.values;
    const server = tools.guilds.of(guildId);
    const use = { key, chosen, interaction, guildId, server, tools };
    return {
      kind: 'rework',
      run: async () => {
        const news = await choose(use);
        return panelView(await server.get(), tools.text, news);
      },
    };
  },
});

/** @returns what came of it, as a sentence */
async function choose(use: PanelUse): Promise<string> {
  const { panel } = use.tools.text.access;
  const before = await use.server.get();
  const obstacle = await findObstacle(use, before);
  if (obstacle !== undefined) return obstacle;
  const change = changeOf(use);
  if (change === undefined) return panel.unchanged;
  const after = await changed(use, change);
  if (use.key === 'staff') await use.tools.desk.lookAtHeld(use.guildId);
  return [panel.saved, ...(await warnings(use, after))].join('\n');
}

/** What those who chose may not have meant: the channel of staff, or of the log, is open to all. */
async function warnings(
  { key, chosen, guildId, tools }: PanelUse,
  { reportChannel, logChannel }: Guild,
): Promise<readonly string[]> {
  const { admin } = tools.text.cases;
  const isReview = key === 'review' && chosen !== 'none';
  if (key !== 'log' && key !== 'staff' && !isReview) return [];
  const channelId = key === 'log' ? logChannel : reportChannel;
  if (channelId === undefined) return [];
  const isPublic = await tools.messages.isForEverybody(guildId, channelId);
  if (isPublic !== true) return [];
  return [key === 'log' ? admin.everybodyReads : admin.everybodySees];
}

/** Tried before it is set: what is posted nowhere helps nobody. */
async function findObstacle(
  { key, chosen, interaction, tools }: PanelUse,
  { review, reportChannel }: Guild,
): Promise<string | undefined> {
  const { panel } = tools.text.access;
  const isReviewed = review.prompts || review.results;
  if (key === 'review') {
    if (chosen === 'none') return undefined;
    if (reportChannel === undefined) return panel.needsStaff;
  } else if (key !== 'staff' && key !== 'log') return undefined;
  if (key === 'staff' && chosen === undefined) return isReviewed ? panel.needsStaffKept : undefined;
  const channelId = key === 'review' ? reportChannel : chosen;
  if (channelId === undefined) return undefined;
  const { tried } = sentencesFor(interaction.guildLocale ?? 'en-US').access.panel;
  const posted = await tools.messages.post(channelId, sentence(tried));
  return posted.kind === 'posted' ? undefined : panel.cannotPost(`<#${channelId}>`);
}

/** @returns undefined for what is no choice of the menu */
function changeOf({ key, chosen }: PanelUse): ((guild: Guild) => GuildChange) | undefined {
  switch (key) {
    case 'review': {
      const choice = reviewChoices.find((one) => one === chosen);
      if (choice === undefined) return undefined;
      const prompts = choice === 'prompts' || choice === 'both';
      const results = choice === 'results' || choice === 'both';
      return ({ review }) => ({ review: { ...review, prompts, results } });
    }
    case 'buttons':
      if (chosen !== 'anyone' && chosen !== 'owner') return undefined;
      return ({ access }) => ({ access: { ...access, buttons: chosen } });
    case 'newcomer':
      if (!isNewcomerChoice(chosen)) return undefined;
      return ({ access }) => ({ access: { ...access, ...newcomerChoices[chosen] } });
    case 'staff':
      return () => ({ reportChannel: chosen });
    case 'log':
      return () => ({ logChannel: chosen });
  }
}

function isNewcomerChoice(chosen: string | undefined): chosen is NewcomerChoice {
  return chosen !== undefined && Object.hasOwn(newcomerChoices, chosen);
}

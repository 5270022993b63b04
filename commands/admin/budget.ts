import { ApplicationCommandOptionType } from 'discord.js';
import { type Tools, tell } from '../../src/discord/definitions.ts';
import { wording } from '../../src/locales/wording.ts';
import { speeds } from '../../src/prompt/speed.ts';
import { changeLimits } from './change-limits.ts';
import { limitOptions } from './limit-options.ts';
import type { CommandPart } from './part.ts';

/** How much may be spent, by whom and where. */
export const budget: CommandPart = {
  option: {
    type: ApplicationCommandOptionType.Subcommand,
    ...wording('admin.budget'),
    options: limitOptions('money'),
  },
  run: (use) => {
    const { text, prices } = use.tools;
    const hasPrices = Object.values(prices.of).some((known) => known !== undefined);
    if (!hasPrices) return tell(text.quota.admin.noPrices);
    return changeLimits(use, 'money', [notCounted(use.tools)]);
  },
};

/** What has no price that anybody has told counts as nothing. */
function notCounted({ upstreams, prices, text }: Tools): string {
  const { admin } = text.quota;
  const unpriced = [...upstreams.keys()].filter((name) =>
    speeds.some((speed) => prices.of[name]?.[speed] === undefined),
  );
  if (unpriced.length === 0) return admin.notCounted;
  return admin.notCountedUpstreams(unpriced.map((name) => text.upstream.name[name]).join(', '));
}

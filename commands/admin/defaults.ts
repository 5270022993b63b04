import { ApplicationCommandOptionType } from 'discord.js';
import { type Intention, tell } from '../../src/discord/definitions.ts';
import { checkSavedFlags } from '../../src/guard/saved-flags.ts';
import { wording } from '../../src/locales/wording.ts';
import { midjourney } from '../../src/prompt/catalogue.ts';
import { maxSavedFlags } from '../../src/prompt/limits.ts';
import { offeredModels } from '../../src/prompt/offered-models.ts';
import { namesModel } from '../../src/prompt/saved-flags.ts';
import { serverDefaults } from '../../src/views/server-settings.ts';
import { changed } from './changed.ts';
import type { CommandPart, StaffUse } from './part.ts';

const { String: words, Subcommand: subcommand } = ApplicationCommandOptionType;

/** Typed or chosen to have nothing set. */
const none = 'none';

/** What stands behind every prompt in a server. */
export const defaults: CommandPart = {
  option: {
    type: subcommand,
    ...wording('admin.defaults'),
    options: [
      {
        type: words,
        ...wording('admin.defaults.version'),
        choices: [none, ...offeredModels(midjourney).map(({ id }) => id)].map((value) => {
          return { name: value, value };
        }),
      },
      { type: words, ...wording('admin.defaults.flags'), max_length: maxSavedFlags },
    ],
  },
  run: changeDefaults,
};

async function changeDefaults(use: StaffUse): Promise<Intention> {
  const { interaction, tools } = use;
  const { text } = tools;
  const version = interaction.options.getString('version');
  const typed = interaction.options.getString('flags');
  const change: { version?: string | undefined; flags?: string | undefined } = {};
  if (version !== null) change.version = version === none ? undefined : version;
  if (typed?.trim() === none) change.flags = undefined;
  else if (typed !== null) {
    const check = checkSavedFlags(typed, tools);
    if (!check.ok) return tell(check.refusal);
    if (namesModel(check.flags, midjourney)) return tell(text.admin.versionInFlags);
    change.flags = check.flags;
  }
  return tell(serverDefaults(await changed(use, change), text));
}

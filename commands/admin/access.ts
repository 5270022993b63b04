import { ApplicationCommandOptionType } from 'discord.js';
import { type Intention, tell } from '../../src/discord/definitions.ts';
import type { Access } from '../../src/guilds/moderation/access-rules.ts';
import { choiceOf, wording } from '../../src/locales/wording.ts';
import { accessPolicyText } from '../../src/views/access-rules.ts';
import { changed } from './changed.ts';
import type { CommandPart, StaffUse } from './part.ts';

const { Integer: count, String: words, Subcommand: subcommand } = ApplicationCommandOptionType;

const policies = ['anyone', 'owner'] as const;
const mostDays = 3_650;
const mostHours = 8_760;

/** Who may press what is below pictures, and how new people may be. */
export const access: CommandPart = {
  option: {
    type: subcommand,
    ...wording('admin.access'),
    options: [
      {
        type: words,
        ...wording('admin.access.buttons'),
        choices: policies.map((value) =>
          choiceOf(value, (text) => text.access.choices.buttons[value]),
        ),
      },
      {
        type: count,
        ...wording('admin.access.account_days'),
        min_value: 0,
        max_value: mostDays,
      },
      {
        type: count,
        ...wording('admin.access.member_hours'),
        min_value: 0,
        max_value: mostHours,
      },
    ],
  },
  run: changeAccess,
};

async function changeAccess(use: StaffUse): Promise<Intention> {
  const { options } = use.interaction;
  const buttons = policies.find((one) => one === options.getString('buttons'));
  const accountDays = options.getInteger('account_days');
  const memberHours = options.getInteger('member_hours');
  const change: Partial<Access> = {
    ...(buttons !== undefined && { buttons }),
    // 0 asks for nothing.
    ...(accountDays !== null && { accountDays: accountDays === 0 ? undefined : accountDays }),
    ...(memberHours !== null && { memberHours: memberHours === 0 ? undefined : memberHours }),
  };
  const isNew = Object.keys(change).length > 0;
  const guild = isNew
    ? await changed(use, ({ access: now }) => ({ access: { ...now, ...change } }))
    : await use.server.get();
  return tell(accessPolicyText(guild, use.tools.text));
}

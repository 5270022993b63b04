import { ApplicationCommandOptionType } from 'discord.js';
import { type Intention, tell } from '../../src/discord/definitions.ts';
import type { Guild } from '../../src/guilds/guild.ts';
import type { Review } from '../../src/guilds/moderation/review.ts';
import type { OutgoingFile } from '../../src/jobs/screen.ts';
import { sentencesFor } from '../../src/locales/index.ts';
import { wording } from '../../src/locales/wording.ts';
import { sentence } from '../../src/views/message.ts';
import { serverReview } from '../../src/views/server-review.ts';
import { changed } from './changed.ts';
import type { CommandPart, StaffUse } from './part.ts';

/** One grey pixel. */
const examplePicture: OutgoingFile = {
  name: 'SPOILER_example.png',
  contentType: 'image/png',
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
    'base64',
  ),
};

const maxHours = 168;
const maxRoles = 20;

/** What waits for a moderator before it goes on. */
export const review: CommandPart = {
  option: {
    type: ApplicationCommandOptionType.Subcommand,
    ...wording('admin.review'),
    options: [
      { type: ApplicationCommandOptionType.Boolean, ...wording('admin.review.prompts') },
      { type: ApplicationCommandOptionType.Boolean, ...wording('admin.review.results') },
      {
        type: ApplicationCommandOptionType.Integer,
        ...wording('admin.review.hours'),
        min_value: 1,
        max_value: maxHours,
      },
      { type: ApplicationCommandOptionType.Role, ...wording('admin.review.exempt') },
    ],
  },
  run: changeReview,
};

async function changeReview(use: StaffUse): Promise<Intention> {
  const { server, tools } = use;
  const wanted = readWanted(use);
  const before = await server.get();
  if (Object.keys(wanted).length === 0) return tell(shown(before, use));
  const after = applied(before.review, wanted);
  const { admin } = tools.text.review;
  if (after.exemptRoles.length > maxRoles) return tell(admin.tooManyRoles(maxRoles));
  const isNew =
    (after.prompts && !before.review.prompts) || (after.results && !before.review.results);
  if (!isNew) return tell(shown(await change(use, wanted), use));
  const { reportChannel } = before;
  if (reportChannel === undefined) return tell(admin.needsChannel(channelCommand(use)));
  return { kind: 'work', run: async () => sentence(await tryOut(use, wanted, reportChannel)) };
}

/** Switched on only where those who moderate will see what waits. */
async function tryOut(use: StaffUse, wanted: Wanted, reportChannel: string): Promise<string> {
  const { interaction, guildId, tools } = use;
  const { test } = sentencesFor(interaction.guildLocale ?? 'en-US').review.admin;
  // Results come with files: whether they may be attached is tried as well.
  const view = { ...sentence(test), files: wanted.results === true ? [examplePicture] : [] };
  const posted = await tools.messages.post(reportChannel, view);
  if (posted.kind === 'refused') return tools.text.review.admin.cannotPost(`<#${reportChannel}>`);
  const isPublic = await tools.messages.isForEverybody(guildId, reportChannel);
  const lines = shown(await change(use, wanted), use);
  return isPublic === true ? `${lines}\n${tools.text.cases.admin.everybodySees}` : lines;
}

/** What was named; a role that is named is toggled. */
interface Wanted {
  readonly prompts?: boolean;
  readonly results?: boolean;
  readonly hours?: number;
  readonly role?: string;
}

function readWanted({ interaction: { options } }: StaffUse): Wanted {
  const prompts = options.getBoolean('prompts');
  const results = options.getBoolean('results');
  const hours = options.getInteger('hours');
  const role = options.getRole('exempt');
  return {
    ...(prompts === null ? {} : { prompts }),
    ...(results === null ? {} : { results }),
    ...(hours === null ? {} : { hours }),
    ...(role === null ? {} : { role: role.id }),
  };
}

function applied(review: Review, { role, ...rest }: Wanted): Review {
  const { exemptRoles } = review;
  const others = exemptRoles.filter((id) => id !== role);
  const isThere = others.length < exemptRoles.length;
  const roles = role === undefined || isThere ? others : [...others, role];
  return { ...review, ...rest, exemptRoles: roles };
}

function change(use: StaffUse, wanted: Wanted): Promise<Guild> {
  return changed(use, ({ review: present }) => ({ review: applied(present, wanted) }));
}

function shown(guild: Guild, use: StaffUse): string {
  return serverReview(guild, { text: use.tools.text, command: channelCommand(use) });
}

/** As it is typed. */
function channelCommand({ tools: { text } }: StaffUse): string {
  return `\`/${text.commands.admin.name} ${text.commands['admin.notify'].name}\``;
}

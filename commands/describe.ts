import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { defineCommand, type Intention, type Tools, tell } from '../src/discord/definitions.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { type HandedInOption, readPicture, toHandedIn } from '../src/discord/handed-in.ts';
import { chooseAble, needsOf } from '../src/guard/able-upstream.ts';
import { checkHandedIn } from '../src/guard/handed-in.ts';
import type { JobDraft } from '../src/jobs/job.ts';
import { wording } from '../src/locales/wording.ts';

export const describe = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...wording('describe'),
    ...everywhere(),
    options: [
      { type: ApplicationCommandOptionType.Attachment, ...wording('describe.image') },
      { type: ApplicationCommandOptionType.String, ...wording('describe.url') },
    ],
  },

  run: (interaction, tools) => {
    const picture = readPicture(interaction, 'describe', tools.text);
    if (typeof picture === 'string') return tell(picture);
    return describePicture(picture, interaction, tools);
  },
});

/** Starts a description, or says why not; shared with the message menu. */
export async function describePicture(
  picture: HandedInOption & Pick<JobDraft, 'ageRestricted'>,
  { user }: { readonly user: { readonly id: string } },
  tools: Tools,
): Promise<Intention> {
  const request = { kind: 'describe', image: toHandedIn(picture) } as const;
  const choice = chooseAble(needsOf(request, tools.text), tools);
  if (typeof choice === 'string') return tell(choice);
  const check = await checkHandedIn([picture], tools);
  if (check.kind === 'refused') return tell(check.line);
  const person = await tools.people.get(user.id);
  const { ageRestricted } = picture;
  return { kind: 'start', draft: { ...choice, request, private: person.private, ageRestricted } };
}

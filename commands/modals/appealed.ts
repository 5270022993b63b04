import { defineForm, type Tools, tell } from '../../src/discord/definitions.ts';
import type { Case } from '../../src/guard/cases/case.ts';
import { sentencesFor } from '../../src/locales/index.ts';
import { appealField, appealView } from '../../src/views/appeal.ts';
import { sentence } from '../../src/views/message.ts';

/** Why a block should be lifted: a case, and posted where those who moderate the server see it. */
export const sentAppeal = defineForm({
  action: 'appealed',
  run: (press, interaction, tools) => {
    const { appeal } = tools.text.cases;
    const { guildId, user } = interaction;
    if (guildId === null) return tell(appeal.gone);
    const reason = interaction.fields.getTextInputValue(appealField).trim();
    const caseNumber = Number(press.caseNumber);
    return {
      kind: 'work',
      run: async () => {
        const { standings } = tools.moderation;
        const entry = await standings.appeal(guildId, user.id, { caseNumber, reason });
        if (typeof entry === 'string') return sentence(appeal[entry]);
        return sentence(appeal[await postAppeal(guildId, entry, tools)]);
      },
    };
  },
});

/** It is written down already: where it cannot be posted, moderators find it in the record. */
async function postAppeal(
  guildId: string,
  entry: Case,
  { guilds, messages, moderation }: Pick<Tools, 'guilds' | 'messages' | 'moderation'>,
): Promise<'sent' | 'unheard'> {
  const { reportChannel, staffRole, locale = 'en-US' } = await guilds.of(guildId).get();
  if (reportChannel === undefined) return 'unheard';
  const { about = 0 } = entry;
  // Without it, it is posted all the same.
  const block = await moderation.cases.get(guildId, about).catch(() => undefined);
  const scene = { guildId, appeal: entry, block, staffRole };
  const view = appealView(scene, sentencesFor(locale));
  const { kind } = await messages.post(reportChannel, view);
  return kind === 'posted' ? 'sent' : 'unheard';
}

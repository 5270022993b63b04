import { defineButton, type Tools, tell } from '../../src/discord/definitions.ts';
import { appealForm } from '../../src/views/appeal.ts';

/** Somebody who is blocked asks for another look. */
export const appealButton = defineButton({
  action: 'appeal',
  run: async ({ caseNumber }, { guildId, user }, tools) => {
    const refusal = await appealRefusal({ caseNumber, guildId, userId: user.id }, tools);
    if (refusal !== undefined) return tell(refusal);
    return { kind: 'ask', form: appealForm(caseNumber, tools.text) };
  },
});

interface Asked {
  /** Of the block. */
  readonly caseNumber: string;
  readonly guildId: string | null;
  readonly userId: string;
}

/** Why somebody cannot appeal; shared with the form. @returns undefined where they can */
export async function appealRefusal(
  { caseNumber, guildId, userId }: Asked,
  { moderation, text }: Pick<Tools, 'moderation' | 'text'>,
): Promise<string | undefined> {
  const { appeal } = text.cases;
  if (guildId === null) return appeal.gone;
  const block = await moderation.standings.blockOf(guildId, userId);
  if (block?.caseNumber !== Number(caseNumber)) {
    const entry = await moderation.cases.get(guildId, Number(caseNumber));
    return entry?.userId === userId ? appeal.gone : appeal.notYours;
  }
  return block.appealed ? appeal.already : undefined;
}

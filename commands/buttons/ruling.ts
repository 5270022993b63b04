import type { BaseInteraction } from 'discord.js';
import { defineButton, type Tools, tell } from '../../src/discord/definitions.ts';
import { type StaffPress, staffPress } from '../../src/discord/staff-press.ts';
import type { Case } from '../../src/guard/cases/case.ts';
import { rulingKeys } from '../../src/guard/cases/outcomes.ts';
import type { Sentences } from '../../src/locales/index.ts';
import { mention } from '../../src/views/case-line.ts';
import { decidedView } from '../../src/views/decided.ts';
import { sentence } from '../../src/views/message.ts';
import { showPrompt } from '../../src/views/prompt-text.ts';

/** What is decided about an appeal: once, and its person is told. */
export const rulingButton = defineButton({
  action: 'ruling',
  run: async ({ caseNumber, key }, interaction, tools) => {
    const press = await staffPress({ kind: 'appealed', caseNumber }, interaction, tools);
    if (typeof press === 'string') return tell(press);
    const { userId } = press.entry;
    if (userId === interaction.user.id) return tell(tools.text.cases.mod.notAbout.yourself);
    return {
      kind: 'rework',
      run: async () => {
        const ruling = { byId: interaction.user.id, isLifted: key === 'lift' };
        const { entry, isNew, isOver } = await rule(press, ruling, tools);
        if (isNew && userId !== undefined && !isOver) {
          await tellThem(userId, entry, { interaction, tools });
        }
        const lines = outcomeLines(entry, isOver, press.text);
        return decidedView(interaction.message.content, lines);
      },
    };
  },
});

interface Ruled {
  readonly entry: Case;
  readonly isNew: boolean;
  /** The block had ended before. */
  readonly isOver: boolean;
}

async function rule(
  { guildId, entry: appeal }: StaffPress,
  { byId, isLifted }: { readonly byId: string; readonly isLifted: boolean },
  { moderation: { cases, standings } }: Pick<Tools, 'moderation'>,
): Promise<Ruled> {
  const { userId = '', about: caseNumber, number: about } = appeal;
  let isOver = false;
  const decided = await cases.decide(guildId, rulingKeys(appeal), async () => {
    const block = await standings.blockOf(guildId, userId);
    isOver = block?.caseNumber !== caseNumber;
    if (isLifted && !isOver) await standings.lift(guildId, userId, caseNumber);
    const kind = isLifted ? 'appeal-accepted' : 'appeal-declined';
    return { kind, userId, byId, about };
  });
  return { ...decided, isOver };
}

function outcomeLines(
  { kind, byId }: Case,
  isOver: boolean,
  { cases: { appeal, easel } }: Sentences,
): string[] {
  const by = byId === undefined ? easel : mention(byId);
  const line = kind === 'appeal-accepted' ? appeal.lifted(by) : appeal.kept(by);
  return isOver ? [line, appeal.over] : [line];
}

/** Longer than any name of a server, with what escaping adds. */
const maxName = 300;

/** By direct message, in the language of the server, where they let it write to them. */
async function tellThem(
  userId: string,
  { kind }: Case,
  {
    interaction,
    tools,
  }: {
    readonly interaction: Pick<BaseInteraction, 'guildId' | 'applicationId'>;
    readonly tools: Tools;
  },
): Promise<void> {
  const { guildId, applicationId } = interaction;
  const known = guildId === null ? undefined : await tools.messages.serverName(guildId);
  const link = `https://discord.com/channels/${guildId ?? ''}`;
  const server = known === undefined ? link : `**${showPrompt(known, maxName)}**`;
  const { appeal } = tools.text.cases;
  const line = kind === 'appeal-accepted' ? appeal.youAreFree(server) : appeal.youStay(server);
  await tools.messages.postDirectly({ userId, applicationId }, sentence(line));
}

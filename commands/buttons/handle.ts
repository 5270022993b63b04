import { defineButton, tell } from '../../src/discord/definitions.ts';
import { type Handled, handleReport } from '../../src/discord/report-handling.ts';
import { staffPress } from '../../src/discord/staff-press.ts';
import type { Sentences } from '../../src/locales/index.ts';
import { mention } from '../../src/views/case-line.ts';
import { decidedView } from '../../src/views/decided.ts';

/** What becomes of a report: the picture goes, perhaps with a strike, or the report does. */
export const handleButton = defineButton({
  action: 'handle',
  run: async ({ caseNumber, key }, interaction, tools) => {
    const press = await staffPress({ kind: 'reported', caseNumber }, interaction, tools);
    if (typeof press === 'string') return tell(press);
    const { guildId, entry, text } = press;
    // A report about oneself is somebody else's to judge; one's own picture may always go.
    if (key !== 'remove' && entry.userId === interaction.user.id) {
      return tell(tools.text.cases.mod.notAbout.yourself);
    }
    const { content } = interaction.message;
    return {
      kind: 'rework',
      run: async () => {
        const handling = { guildId, byId: interaction.user.id, what: key };
        const handled = await handleReport(tools, entry, handling);
        return decidedView(content, outcomeLines(handled, key !== 'dismiss', text));
      },
    };
  },
});

function outcomeLines(
  { outcome, failed, strikes }: Handled,
  isRemoval: boolean,
  { cases }: Sentences,
): string[] {
  const { report, easel } = cases;
  const by = outcome.byId === undefined ? easel : mention(outcome.byId);
  if (outcome.kind !== 'removed') {
    return [...(isRemoval ? [report.jobGone] : []), report.dismissed(by)];
  }
  return [
    strikes === undefined ? report.removed(by) : report.struck(by, strikes),
    ...(failed > 0 ? [report.incomplete(failed)] : []),
  ];
}

import { defineButton, type Tools, tell } from '../../src/discord/definitions.ts';
import { type Handled, type Handling, handleReport } from '../../src/discord/report-handling.ts';
import { type StaffPress, staffPress } from '../../src/discord/staff-press.ts';
import { outcomeKeys } from '../../src/guard/cases/outcomes.ts';
import { reportButtons } from '../../src/views/case-buttons.ts';
import { mention } from '../../src/views/case-line.ts';
import { decidedView } from '../../src/views/decided.ts';
import type { MessageView } from '../../src/views/message.ts';

/** What becomes of a report: the picture goes, perhaps with a strike, or the report does. */
export const handleButton = defineButton({
  action: 'handle',
  run: async ({ caseNumber, key }, interaction, tools) => {
    const press = await staffPress({ kind: 'reported', caseNumber }, interaction, tools);
    if (typeof press === 'string') return tell(press);
    // A report about oneself is somebody else's to judge; one's own picture goes by other ways.
    if (press.entry.userId === interaction.user.id) {
      return tell(tools.text.cases.mod.notAbout.yourself);
    }
    const { content } = interaction.message;
    const handling = { guildId: press.guildId, byId: interaction.user.id, what: key };
    return { kind: 'rework', run: () => handle(press, { ...handling, content }, tools) };
  },
});

/** With the text of the message that was used. */
interface Wanted extends Handling {
  readonly content: string;
}

async function handle(press: StaffPress, wanted: Wanted, tools: Tools): Promise<MessageView> {
  const { entry, text } = press;
  const obstacle = await findObstacle(press, wanted, tools);
  if (obstacle !== undefined) {
    const isSaid = wanted.content.endsWith(obstacle);
    const content = isSaid ? wanted.content : `${wanted.content}\n${obstacle}`;
    return { content, rows: [reportButtons(entry.number, text)] };
  }
  const handled = await handleReport(tools, entry, wanted);
  return decidedView(wanted.content, outcomeLines(handled, press, wanted.what));
}

/** Why no strike can be given; nothing is in the way of what has been decided before. */
async function findObstacle(
  { guildId, entry, text }: StaffPress,
  { what }: Wanted,
  { messages, moderation }: Tools,
): Promise<string | undefined> {
  const { userId } = entry;
  if (what !== 'strike' || userId === undefined) return undefined;
  const decided = await moderation.cases.outcome(guildId, outcomeKeys(entry) ?? []);
  if (decided !== undefined) return undefined;
  const isManager = await messages.managesServer(guildId, userId);
  if (isManager === undefined) return text.notice.unexpected;
  return isManager ? text.cases.mod.notAbout.manager : undefined;
}

function outcomeLines(
  { outcome, failed, strikes }: Handled,
  { entry, text: { cases } }: StaffPress,
  what: Handling['what'],
): string[] {
  const { report, easel } = cases;
  const by = outcome.byId === undefined ? easel : mention(outcome.byId);
  if (outcome.kind !== 'removed') {
    return [...(what === 'dismiss' ? [] : [report.jobGone]), report.dismissed(by)];
  }
  const isElsewhere = outcome.about !== entry.number;
  return [
    strikes === undefined ? report.removed(by) : report.struck(by, strikes),
    ...(isElsewhere ? [report.dealtWith(outcome.number)] : []),
    ...(failed > 0 ? [report.incomplete(failed)] : []),
  ];
}

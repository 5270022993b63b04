import { ButtonStyle, ComponentType } from 'discord.js';
import type { Block } from '../guilds/moderation/block.ts';
import type { Sentences } from '../locales/index.ts';
import { timeOf } from './case-line.ts';
import { encodePress } from './custom-ids.ts';
import type { MessageView } from './message.ts';
import { showPrompt } from './prompt-text.ts';

const maxReason = 500;

/** What somebody who is blocked is told, with the way to ask for another look while that is open. */
export function blockedView(
  { caseNumber, until, reason, appealed }: Block,
  { cases: { blocked } }: Sentences,
): MessageView {
  const content = [
    until === undefined ? blocked.forever : blocked.until(timeOf(until)),
    ...(reason === undefined ? [] : [blocked.reason(showPrompt(reason, maxReason))]),
    appealed ? blocked.appealed : blocked.mayAppeal,
  ].join('\n');
  if (appealed) return { content, rows: [] };
  const button = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: blocked.button,
    custom_id: encodePress({ action: 'appeal', caseNumber: String(caseNumber) }),
  } as const;
  return { content, rows: [{ type: ComponentType.ActionRow, components: [button] }] };
}

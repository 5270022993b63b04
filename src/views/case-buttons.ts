import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Sentences } from '../locales/index.ts';
import { toRow } from './action-rows.ts';
import { encodePress, type Press } from './custom-ids.ts';
import type { ButtonRow } from './message.ts';

const { Danger, Secondary, Success } = ButtonStyle;

/** What can become of a report. @param number of its case */
export function reportButtons(number: number, { cases: { report } }: Sentences): ButtonRow {
  const caseNumber = String(number);
  return toRow([
    button(report.remove, { action: 'handle', caseNumber, key: 'remove' }, Danger),
    button(report.strike, { action: 'handle', caseNumber, key: 'strike' }, Danger),
    button(report.dismiss, { action: 'handle', caseNumber, key: 'dismiss' }, Secondary),
  ]);
}

/** What can be decided about an appeal. @param number of its case */
export function appealButtons(number: number, { cases: { appeal } }: Sentences): ButtonRow {
  const caseNumber = String(number);
  return toRow([
    button(appeal.lift, { action: 'ruling', caseNumber, key: 'lift' }, Success),
    button(appeal.keep, { action: 'ruling', caseNumber, key: 'keep' }, Danger),
  ]);
}

function button(
  label: string,
  press: Press,
  style: typeof Danger | typeof Secondary | typeof Success,
): APIButtonComponent {
  return { type: ComponentType.Button, style, label, custom_id: encodePress(press) };
}

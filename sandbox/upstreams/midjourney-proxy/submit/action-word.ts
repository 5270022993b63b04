import type { Flavour } from '../flavour.ts';
import type { Task } from '../task.ts';

const gatewayWords: Readonly<Record<string, string>> = { UPSCALE_HD: 'UPSCALE', OUTPAINT: 'ZOOM' };

const trueaiWords: Readonly<Record<string, string>> = {
  LOW_VARIATION: 'VARIATION',
  HIGH_VARIATION: 'VARIATION',
  CUSTOM_ZOOM: 'ZOOM',
};

/** The flavour's word for a follow-up. In trueai a reroll by button repeats its parent's action. */
export function actionWord(action: string, parent: Task, flavour: Flavour): string {
  if (flavour.gateway) return gatewayWords[action] ?? action;
  if (action === 'REROLL' && flavour.buttons) return parent.action;
  return trueaiWords[action] ?? action;
}

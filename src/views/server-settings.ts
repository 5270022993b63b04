import type { PriceList } from '../config/prices.ts';
import type { Guild } from '../guilds/guild.ts';
import type { Sentences } from '../locales/index.ts';
import { midjourney } from '../prompt/catalogue.ts';
import { modelName } from './problems.ts';
import { showFlags } from './saved-flags.ts';

/** What stands behind prompts in a server. */
export function serverDefaults({ version, flags }: Guild, { admin }: Sentences): string {
  return [
    admin.defaults,
    version === undefined
      ? admin.noVersion(modelName(midjourney.officialDefault.id))
      : admin.version(modelName(version)),
    flags === undefined ? admin.noFlags : admin.flags(showFlags(flags)),
    admin.weaker,
  ].join('\n');
}

/** How much may be asked for at once in a server. */
export function serverLimits(
  { jobsAtOnce, confirmAbove }: Guild,
  { unit, of }: PriceList,
  { admin }: Sentences,
): string {
  const hasPrices = Object.values(of).some((prices) => prices !== undefined);
  return [
    admin.limits,
    admin.jobsAtOnce(jobsAtOnce),
    confirmAbove === undefined ? admin.confirmNever : admin.confirmAbove(`${confirmAbove} ${unit}`),
    ...(confirmAbove === undefined || hasPrices ? [] : [admin.confirmWithoutPrices]),
  ].join('\n');
}

/** How jobs look in a server. @param isNew whether it was changed just now */
export function serverDisplay(
  { previews, ping }: Guild,
  { text: { display }, isNew }: { readonly text: Sentences; readonly isNew: boolean },
): string {
  return [
    display.title,
    previews ? display.previews : display.noPreviews,
    display.ping[ping],
    ...(isNew ? [display.fromNow] : []),
  ].join('\n');
}

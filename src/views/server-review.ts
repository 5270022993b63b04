import type { Guild } from '../guilds/guild.ts';
import type { Sentences } from '../locales/index.ts';

/** What waits for a moderator in a server. @param command how the staff channel is chosen */
export function serverReview(
  { review, reportChannel }: Guild,
  { text, command }: { readonly text: Sentences; readonly command: string },
): string {
  const { admin } = text.review;
  const { prompts, results, exemptRoles, hours } = review;
  const roles = exemptRoles.map((id) => `<@&${id}>`).join(', ');
  return [
    admin.title,
    prompts ? admin.prompts : admin.noPrompts,
    results ? admin.results : admin.noResults,
    roles === '' ? admin.noExempt : admin.exempt(roles),
    admin.hours(hours),
    reportChannel === undefined ? admin.noChannel(command) : admin.channel(`<#${reportChannel}>`),
    `-# ${admin.rules}`,
  ].join('\n');
}

import type { Guild } from '../../guilds/guild.ts';
import type { Sentences } from '../../locales/index.ts';
import { ruleTargets } from '../../views/access-rules.ts';
import { blockedView } from '../../views/blocked.ts';
import { type MessageView, sentence } from '../../views/message.ts';
import { pausedSentence } from '../../views/paused.ts';
import { showPrompt } from '../../views/prompt-text.ts';
import { quotaDetail, quotaRefusal } from '../../views/quota.ts';
import type { NewcomerRefusal } from './newcomers.ts';
import type { Refusal } from './refusal.ts';
import type { RuleRefusal } from './rules.ts';

/** What somebody is told, alone, who may not have what they ask for. */
export function refusalView(refusal: Refusal, text: Sentences): MessageView {
  switch (refusal.because) {
    case 'paused':
      return sentence(pausedSentence(refusal.pause, text));
    case 'blocked':
      return blockedView(refusal.block, text);
    case 'newcomer':
      return sentence(newcomerSentence(refusal.newcomer, text));
    case 'access':
      return sentence(accessSentence(refusal.rule, text));
    case 'word':
      return sentence(text.notice.wordNotAllowed(showPrompt(refusal.rule)));
    case 'quota':
      return sentence(quotaRefusal(refusal.quota, { text, unit: refusal.unit }));
  }
}

function newcomerSentence(
  { what, until }: NewcomerRefusal,
  { access: { refused } }: Sentences,
): string {
  if (until === undefined) return refused.memberUnknown;
  const at = Math.ceil(until / 1_000);
  return what === 'account' ? refused.accountTooNew(at) : refused.memberTooNew(at);
}

function accessSentence(
  rule: RuleRefusal | 'owner',
  { access: { feature: names, refused } }: Sentences,
): string {
  if (rule === 'owner') return refused.owner;
  const { feature, how, kind, ids, guildId } = rule;
  const targets = ruleTargets(kind, ids, guildId);
  const name = names[feature];
  if (how === 'denied') {
    if (kind === 'channel') return refused.deniedChannel(name, targets);
    return ids.includes(guildId) ? refused.off(name) : refused.deniedRole(name, targets);
  }
  return kind === 'role' ? refused.onlyRoles(name, targets) : refused.onlyChannels(name, targets);
}

/** The setting behind a refusal, in a few words for the record. */
export function refusalDetail(
  refusal: Refusal,
  { access: { accountDays = 0, memberHours = 0 } }: Pick<Guild, 'access'>,
  text: Sentences,
): string | undefined {
  const { policy, rules, feature: names } = text.access;
  switch (refusal.because) {
    case 'paused':
      return refusal.pause.reason;
    case 'blocked':
      return undefined;
    case 'newcomer':
      return refusal.newcomer.what === 'account'
        ? policy.accountDays(accountDays)
        : policy.memberHours(memberHours);
    case 'access': {
      if (refusal.rule === 'owner') return policy.owner;
      const { feature, how, kind, ids, guildId } = refusal.rule;
      const line = how === 'denied' ? rules.deny : rules.allow;
      return line(names[feature], ruleTargets(kind, ids, guildId));
    }
    case 'word':
      return refusal.rule;
    case 'quota':
      return quotaDetail(refusal.quota, { text, unit: refusal.unit });
  }
}

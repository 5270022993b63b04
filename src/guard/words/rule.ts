import { z } from 'zod';
import { wordActions } from './judgement.ts';

/** A rule names words, or is a regular expression. */
export const ruleKinds = ['word', 'pattern'] as const;
export type RuleKind = (typeof ruleKinds)[number];

/** The most rules that a server may have. */
export const maxRules = 500;
/** The most of them that may be regular expressions: each reads a text for itself. */
export const maxPatterns = 50;
/** The longest word or phrase, in characters. */
export const maxWordLength = 60;
/** The longest regular expression, as in Discord's own AutoMod (Discord docs: resources/auto-moderation). */
export const maxPatternLength = 260;

/** One rule about words. */
export const wordRuleSchema = z.object({
  kind: z.enum(ruleKinds),
  /** The word, the phrase or the regular expression, in one line. */
  text: z.string().min(1).max(maxPatternLength),
  action: z.enum(wordActions),
  /** It does not hold in channels that only adults may enter. */
  exceptAgeRestricted: z.literal(true).optional(),
});
export type WordRule = z.infer<typeof wordRuleSchema>;

/** The rules of one server: one document. */
export const wordListSchema = z.object({
  schema: z.literal(1),
  rules: z.array(wordRuleSchema).max(maxRules),
});
export type WordList = z.infer<typeof wordListSchema>;

/** A server that has no rules of its own. */
export const newWordList: WordList = { schema: 1, rules: [] };

/** Whether two rules look for the very same. */
export function isSameRule(one: WordRule, other: WordRule): boolean {
  return one.kind === other.kind && one.text === other.text;
}

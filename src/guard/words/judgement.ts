/** What a rule about words asks for, from the strongest on. */
export const wordActions = ['block', 'hold', 'log'] as const;
export type WordAction = (typeof wordActions)[number];

/** What a text was found to be. */
export interface Judgement {
  readonly action: WordAction;
  /** The rule as it stands in the list; the operator's own words are `block` rules. */
  readonly rule: string;
}

/** Where a text is to be used: some rules do not hold where only adults are let in. */
export interface TextPlace {
  readonly isAgeRestricted: boolean;
}

/**
 * Judges a text by the rules of one server and the operator's list, in linear time.
 * @returns every rule that it meets, the strongest first; empty where it meets none
 */
export type JudgeText = (text: string, place: TextPlace) => readonly Judgement[];

/** Gives out the judge of a server, or of everywhere else for `null`: the operator's list alone. */
export interface WordJudges {
  /** @throws {StoreError} */
  of(guildId: string | null): Promise<JudgeText>;
}

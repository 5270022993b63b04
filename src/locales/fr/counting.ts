const rules = new Intl.PluralRules('fr');

/** The one of two words that agrees with a count. */
export function plural(count: number, one: string, other: string): string {
  return rules.select(count) === 'one' ? one : other;
}

/** How many jobs, in words that agree. */
export function jobs(count: number): string {
  if (count === 0) return 'aucune génération';
  return count === 1 ? 'une génération' : `${count} ${plural(count, 'génération', 'générations')}`;
}

const rules = new Intl.PluralRules('pt-BR');

/** The one of two words that agrees with a count. */
export function plural(count: number, one: string, other: string): string {
  return rules.select(count) === 'one' ? one : other;
}

/** How many jobs, in words that agree. */
export function jobs(count: number): string {
  if (count === 0) return 'nenhuma geração';
  return count === 1 ? 'uma geração' : `${count} ${plural(count, 'geração', 'gerações')}`;
}

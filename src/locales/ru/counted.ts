const rules = new Intl.PluralRules('ru');

/** A noun behind 1, behind 2 and behind 5. */
type Forms = readonly [one: string, few: string, many: string];

/** The form of a noun that agrees with a number. @param count a whole number */
export function agreeing(count: number, [one, few, many]: Forms): string {
  const rule = rules.select(count);
  if (rule === 'one') return one;
  return rule === 'few' ? few : many;
}

/** A number and its noun: "3 задания". @param count a whole number */
export function counted(count: number, forms: Forms): string {
  return `${count.toLocaleString('ru')} ${agreeing(count, forms)}`;
}

/** How many jobs: "3 задания". */
export function jobs(count: number): string {
  return counted(count, ['задание', 'задания', 'заданий']);
}

/** How many characters: "3 символа". */
export function characters(count: number): string {
  return counted(count, ['символ', 'символа', 'символов']);
}

/** How many days: "3 дня". */
export function days(count: number): string {
  return counted(count, ['день', 'дня', 'дней']);
}

/** How many hours: "3 часа". */
export function hours(count: number): string {
  return counted(count, ['час', 'часа', 'часов']);
}

/** How many hours behind "не дольше": "3 часов". */
export function ofHours(count: number): string {
  return counted(count, ['часа', 'часов', 'часов']);
}

/** How many strikes: "3 предупреждения". */
export function strikes(count: number): string {
  return counted(count, ['предупреждение', 'предупреждения', 'предупреждений']);
}

/** How it stands with one thing. */
export type Level = 'ok' | 'warn' | 'fail';

/** What a check has found: one line that says what is so and, where it should not be, one what to do. */
export interface Finding {
  readonly level: Level;
  readonly what: string;
  readonly todo?: string;
}

export function ok(what: string): Finding {
  return { level: 'ok', what };
}

/** The bot works, though not as well as it could. */
export function warn(what: string, todo: string): Finding {
  return { level: 'warn', what, todo };
}

/** The bot cannot do its work, or not all of it. */
export function fail(what: string, todo: string): Finding {
  return { level: 'fail', what, todo };
}

/** What belongs together in the report. */
export interface Section {
  readonly title: string;
  readonly findings: readonly Finding[];
}

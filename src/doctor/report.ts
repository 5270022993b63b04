import type { Finding, Level, Section } from './finding.ts';

const marks = { ok: 'ok  ', warn: 'WARN', fail: 'FAIL' } as const satisfies Record<Level, string>;

/** The report as lines of text. */
export function toLines(sections: readonly Section[]): readonly string[] {
  const findings = sections.flatMap((section) => section.findings);
  const count = (level: Level): number => findings.filter((one) => one.level === level).length;
  return [
    ...sections.flatMap(({ title, findings: found }) => [title, ...found.flatMap(describe), '']),
    `${count('ok')} ok, ${count('warn')} to look at, ${count('fail')} to mend`,
  ];
}

/** Whether the bot can do its work. */
export function isHealthy(sections: readonly Section[]): boolean {
  return sections.every(({ findings }) => findings.every(({ level }) => level !== 'fail'));
}

function describe({ level, what, todo }: Finding): readonly string[] {
  const line = `  ${marks[level]}  ${what}`;
  return todo === undefined ? [line] : [line, `        → ${todo}`];
}

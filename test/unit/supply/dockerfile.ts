/** One instruction of a Dockerfile. */
export interface Instruction {
  readonly name: string;
  /** What stands behind the name, on one line. */
  readonly rest: string;
}

/** A build stage: what it starts from, and its instructions after that. */
export interface Stage {
  readonly from: string;
  readonly name: string | undefined;
  readonly instructions: readonly Instruction[];
}

/** Reads a Dockerfile as far as its instructions go: comments are left out, lines that go on are joined. */
export function readDockerfile(text: string): readonly Stage[] {
  const lines = text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .join('\n')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n');
  const stages: { from: string; name: string | undefined; instructions: Instruction[] }[] = [];
  for (const line of lines) {
    const [, name, rest] = /^\s*([A-Z]+)\s+(.*)$/.exec(line) ?? [];
    if (name === undefined || rest === undefined) continue;
    const [, from, as] = /^(\S+)(?:\s+AS\s+(\S+))?$/.exec(rest) ?? [];
    if (name === 'FROM' && from !== undefined) {
      stages.push({ from, name: as, instructions: [] });
    } else stages.at(-1)?.instructions.push({ name, rest });
  }
  return stages;
}

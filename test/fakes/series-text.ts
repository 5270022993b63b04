/** Every sample of metrics as text: `name{label="value"}` to its value. */
export function readSamples(text: string): ReadonlyMap<string, number> {
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const at = line.lastIndexOf(' ');
        return [line.slice(0, at), Number(line.slice(at + 1))];
      }),
  );
}

/** Those samples of a series that are not 0. */
export function nonZero(text: string, name: string): Record<string, number> {
  return Object.fromEntries(
    [...readSamples(text)].filter(
      ([sample, value]) => (sample === name || sample.startsWith(`${name}{`)) && value !== 0,
    ),
  );
}

/** The names of all series, as Prometheus reads them from their headings. */
export function namesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/^# TYPE (\S+) /gm)].map(([, name = '']) => name));
}

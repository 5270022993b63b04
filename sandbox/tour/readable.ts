/** What people, channels and roles are called, by their ids, with their sign before it: `@ada`. */
export type Names = ReadonlyMap<string, string>;

/** Discord's own marks as what they look like. @returns line by line */
export function readable(text: string, names: Names): string[] {
  const named = (id: string, otherwise: string): string => names.get(id) ?? otherwise;
  return text
    .replace(/<@&(\d+)>/g, (_mention, id: string) => named(id, '@role'))
    .replace(/<@(\d+)>/g, (_mention, id: string) => named(id, '@somebody'))
    .replace(/<#(\d+)>/g, (_mention, id: string) => named(id, '#channel'))
    .replace(/<t:(\d+):(\w)>/g, (_time, seconds: string, style: string) =>
      when(Number(seconds) * 1000, style),
    )
    .replace(/\]\(<?https:\/\/discord\.com\/[^\s)>]*>?\)/g, '](#)')
    .replace(/\]\(<(?:[^>]*)>\)/g, '](#)')
    .replace(/https:\/\/discord\.com\/channels\/\d+\/(\d+)\/\d+/g, (_link, id: string) => {
      return `${named(id, '#channel')} › 💬`;
    })
    .replace(/^-# (.*)$/gm, '<sub>$1</sub>')
    .split('\n');
}

/** A moment as Discord shows it; a reader of the page stands in UTC. @param style `R`: from now on */
function when(at: number, style: string): string {
  if (style === 'R') return `*${fromNow(at - Date.now())}*`;
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const;
  return `*${new Intl.DateTimeFormat('en-US', format).format(at).replaceAll('\u202f', ' ')}*`;
}

const units = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
  { unit: 'second', ms: 1_000 },
] as const;

function fromNow(ms: number): string {
  const { unit, ms: length } = units.find((one) => Math.abs(ms) >= one.ms) ?? units[3];
  if (unit === 'second' && ms <= 0) return 'just now';
  return new Intl.RelativeTimeFormat('en').format(Math.round(ms / length), unit);
}

/** One flag of a prompt, such as `--ar 16:9`. */
export interface Flag {
  /** In lower case, without the dashes. */
  readonly name: string;
  /** What stands between this flag and the next one, without blanks around it; may be empty. */
  readonly value: string;
  /** As it was typed. */
  readonly raw: string;
}

/** A prompt taken apart; the blanks in between are left out. */
export interface SplitPrompt {
  /** What stands before the blanks in front of the first flag, exactly as it was typed. */
  readonly text: string;
  readonly flags: readonly Flag[];
}

/** Two dashes and a letter behind a blank begin a flag; dashes that stand alone are text. */
const beforeFlag = /(?<!\s)\s+(?=--\p{L})/u;

/** Takes a prompt apart as Midjourney does: text first, then flags up to the end. Never throws. */
export function splitPrompt(prompt: string): SplitPrompt {
  // The blank in front lets a prompt that begins with a flag be split there too.
  const [text = '', ...flags] = ` ${prompt}`.split(beforeFlag);
  return { text: text.slice(1), flags: flags.map(readFlag) };
}

function readFlag(typed: string): Flag {
  const raw = typed.trimEnd();
  const name = /^--\S+/.exec(raw)?.[0] ?? raw;
  return { name: name.slice(2).toLowerCase(), value: raw.slice(name.length).trim(), raw };
}

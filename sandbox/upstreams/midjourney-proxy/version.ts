/** A Midjourney model as the prompt names it: `7`, `6.1`, `niji 6`. */
export type Version = string;

const defaultVersion = '7';

/** The model a prompt asks for, else the default. */
export function versionOf(prompt: string): Version {
  const niji = /--niji(?:\s+(\d+))?/i.exec(prompt);
  if (niji !== null) return `niji ${niji[1] ?? '6'}`;
  return /--v(?:ersion)?\s+(\d+(?:\.\d+)?)/i.exec(prompt)?.[1] ?? defaultVersion;
}

/** The prompt as the service prints it: single spaces, speed flags gone, the version at its end. */
export function finalPromptOf(prompt: string): string {
  const text = prompt
    .replace(/\s--(?:fast|relax|turbo)\b/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
  return /--(?:v|version|niji)\b/i.test(text) ? text : `${text} --v ${defaultVersion}`;
}

/** The words of a prompt without links and parameters. */
export function wordsOf(prompt: string): string {
  return prompt
    .replace(/https?:\/\/\S+/g, '')
    .replace(/\s--\w+(?:\s+(?!--)\S+)*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What an upscale button's customId says for this model; undefined where there is no upscale. */
export function upscaleWord(version: Version): string | undefined {
  if (version === '7' || version === 'niji 7') return 'v7_2x';
  if (version === '6.1') return 'v6r1_2x';
  if (version.startsWith('6') || version.startsWith('niji')) return 'v6_2x';
  return version.startsWith('5') ? 'v5' : undefined;
}

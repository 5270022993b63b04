import type { Speed } from '../upstreams/result.ts';

/** The typed options of `/imagine` that become flags of the prompt. */
export interface PromptOptions {
  readonly aspect: string | undefined;
  readonly version: string | undefined;
  readonly speed: Speed | undefined;
}

/**
 * Puts the options behind the prompt as flags. A flag that was typed by hand wins: the option of
 * the same name is then left out.
 */
export function withOptions(prompt: string, options: PromptOptions): string {
  const flags: string[] = [];
  if (options.aspect !== undefined && !hasFlag(prompt, 'ar|aspect')) {
    flags.push(`--ar ${options.aspect}`);
  }
  if (options.version !== undefined && !hasFlag(prompt, 'v|version|niji')) {
    flags.push(options.version.replace(/^niji /, '--niji ').replace(/^(?=\d)/, '--v '));
  }
  if (options.speed !== undefined && speedOf(prompt) === undefined)
    flags.push(`--${options.speed}`);
  return [prompt.trim(), ...flags].join(' ');
}

/** The speed that a prompt asks for with a flag of its own. */
export function speedOf(prompt: string): Speed | undefined {
  const word = /(?:^|\s)--(relax|fast|turbo)(?=\s|$)/.exec(prompt)?.[1];
  return word === 'relax' || word === 'fast' || word === 'turbo' ? word : undefined;
}

/** @param names of the flag and its aliases, separated by bars */
function hasFlag(prompt: string, names: string): boolean {
  return new RegExp(`(?:^|\\s)--(?:${names})(?=\\s|$)`).test(prompt);
}

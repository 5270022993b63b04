import { expect } from 'vitest';
import type { SeenMessage } from '../../sandbox/discord/index.ts';

const numberLine =
  /^-# [0-9a-z]{12,13}(-[0-9a-z]{1,2})?( · \[from this picture\]\(<https:\/\/discord\.com\/channels\/(\d+|@me)\/\d+\/\d+>\))?$/;

/** What a finished message says, without its last line: the number, and where it comes from. */
export function told({ content }: Pick<SeenMessage, 'content'>): string {
  const lines = content.split('\n');
  expect(lines.pop()).toMatch(numberLine);
  return lines.join('\n');
}

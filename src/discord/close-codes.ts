/**
 * Why the gateway takes a bot back no more, and what to do about it (Discord docs:
 * topics/opcodes-and-status-codes, Gateway Close Event Codes).
 */
const reasons = new Map<number, string>([
  [4004, 'the bot token is not valid (any more): take a new one from the portal for DISCORD_TOKEN'],
  [4010, 'Discord did not accept the number of its connection; please report it'],
  [4011, 'the bot is in more servers than one connection may serve (2500)'],
  [4012, 'Discord no longer speaks the version of its API that this program uses: update it'],
  [4013, 'Discord did not accept what the bot asked to hear of; please report it'],
  [4014, 'the bot asked to hear of something that its application may not; please report it'],
]);

/** @returns a line for whoever operates the bot */
export function reasonOfClose(code: number): string {
  const reason = reasons.get(code) ?? `close code ${String(code)}`;
  return `the gateway will not take this bot back: ${reason}`;
}

import type { CountedAnswer } from '../../discord/traffic/traffic.ts';
import type { Meters } from './meters.ts';

/** Counts what Discord answers, and what becomes of messages. */
export interface DiscordMeter {
  /** Discord has answered a request. */
  readonly answered: (answer: CountedAnswer) => void;
  /** A message was sent or edited, or that was tried. @param outcome `edited`, or why not */
  readonly sent: (route: 'token' | 'bot', outcome: string) => void;
}

export function createDiscordMeter(meters: Meters): DiscordMeter {
  const answers = meters.count({
    name: 'discord_answers_total',
    help: 'Answers of Discord, by what the request was needed for and class of status.',
    labels: ['need', 'outcome'],
  });
  const limited = meters.count({
    name: 'discord_rate_limited_total',
    help: 'Answers of Discord with status 429, by scope.',
    labels: ['scope'],
  });
  const invalid = meters.count({
    name: 'discord_invalid_requests_total',
    help: 'Answers that count towards the 10,000 in ten minutes after which Discord locks an address out.',
    labels: ['status'],
  });
  const messages = meters.count({
    name: 'message_edits_total',
    help: 'Messages sent and edited, by route and what became of it.',
    labels: ['route', 'outcome'],
  });
  return {
    answered: ({ need, status, scope, isInvalid }) => {
      answers.add({ need, outcome: outcomeOf(status) });
      if (scope !== undefined) limited.add({ scope });
      if (isInvalid) invalid.add({ status: String(status) });
    },
    sent: (route, outcome) => {
      messages.add({ route, outcome });
    },
  };
}

function outcomeOf(status: number): string {
  return status === 429 ? '429' : `${Math.floor(status / 100)}xx`;
}

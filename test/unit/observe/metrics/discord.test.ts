import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../../sandbox/manual-clock.ts';
import type { Responder } from '../../../../src/discord/respond.ts';
import { createMetrics } from '../../../../src/observe/metrics/metrics.ts';
import { sentence } from '../../../../src/views/message.ts';
import { buttonPress, slashCommand, typing } from '../../../fakes/interactions.ts';
import { nonZero } from '../../../fakes/series-text.ts';

function rig() {
  const clock = new ManualClock();
  const metrics = createMetrics({ clock, upstreams: ['kie'] });
  metrics.learnFrom({ commands: ['imagine'], partsNow: () => Promise.reject(new Error('unused')) });
  const answer = (): Promise<void> => {
    clock.advance(400);
    return Promise.resolve();
  };
  const fails = (): Promise<never> => Promise.reject(new Error('too late'));
  const responder: Responder = {
    ...{ deferUpdate: answer, update: answer, ask: answer, suggest: answer, tell: fails },
    defer: async (_interaction, _ephemeral, meanwhile) => {
      await answer();
      return meanwhile?.content ?? 'message';
    },
  };
  const { acknowledgements, discord } = metrics;
  const counts = async (name: string) => nonZero(await textOf(metrics), `easel_${name}`);
  return { clock, discord, acknowledgements, watched: acknowledgements.watch(responder), counts };
}

/** Without the gauges, which have nobody to ask here. */
function textOf(metrics: ReturnType<typeof createMetrics>): Promise<string> {
  metrics.learnFrom({
    commands: [],
    partsNow: () => Promise.resolve({ isReady: true, gateway: true, store: true, upstreams: [] }),
  });
  return metrics.text();
}

describe('the series about acknowledgements', () => {
  it('time the first answer to an interaction and no later one', async () => {
    const { clock, acknowledgements, watched, counts } = rig();
    const command = slashCommand('imagine');
    acknowledgements.received(command);
    clock.advance(100);
    expect(await watched.defer(command, false, sentence('meanwhile'))).toBe('meanwhile');
    clock.advance(60_000);
    await watched.update(command, { content: '' } as never);
    const labels = '{kind="command",outcome="answered"}';
    expect(await counts('acknowledgement_seconds_sum')).toEqual({
      [`easel_acknowledgement_seconds_sum${labels}`]: 0.5,
    });
  });

  it('count what could not be answered', async () => {
    const { acknowledgements, watched, counts } = rig();
    const press = buttonPress('1:cancel:x');
    acknowledgements.received(press);
    await expect(watched.tell(press, { content: '' } as never)).rejects.toThrow('too late');
    expect(await counts('acknowledgement_seconds_count')).toEqual({
      'easel_acknowledgement_seconds_count{kind="button",outcome="failed"}': 1,
    });
  });

  it('name no command but ours', async () => {
    const { acknowledgements, counts } = rig();
    acknowledgements.received(slashCommand('imagine'));
    acknowledgements.received(typing('imagine'));
    acknowledgements.received(slashCommand('somebody-elses'));
    acknowledgements.received(buttonPress('1:cancel:x'));
    expect(await counts('interactions_total')).toEqual({
      'easel_interactions_total{kind="command",command="imagine"}': 1,
      'easel_interactions_total{kind="suggestion",command="imagine"}': 1,
      'easel_interactions_total{kind="command",command="other"}': 1,
      'easel_interactions_total{kind="button",command=""}': 1,
    });
  });
});

describe('the series about requests to Discord', () => {
  it('tell limits by scope, and what Discord holds against the bot', async () => {
    const { discord, counts } = rig();
    const need = 'message';
    discord.answered({ need, status: 200, scope: undefined, isInvalid: false });
    discord.answered({ need, status: 403, scope: undefined, isInvalid: true });
    discord.answered({ need, status: 429, scope: 'user', isInvalid: true });
    discord.answered({ need, status: 429, scope: 'shared', isInvalid: false });
    expect(await counts('discord_answers_total')).toEqual({
      'easel_discord_answers_total{need="message",outcome="2xx"}': 1,
      'easel_discord_answers_total{need="message",outcome="4xx"}': 1,
      'easel_discord_answers_total{need="message",outcome="429"}': 2,
    });
    expect(await counts('discord_rate_limited_total')).toEqual({
      'easel_discord_rate_limited_total{scope="user"}': 1,
      'easel_discord_rate_limited_total{scope="shared"}': 1,
    });
    expect(await counts('discord_invalid_requests_total')).toEqual({
      'easel_discord_invalid_requests_total{status="403"}': 1,
      'easel_discord_invalid_requests_total{status="429"}': 1,
    });
  });

  it('tell what became of messages', async () => {
    const { discord, counts } = rig();
    discord.sent('token', 'edited');
    discord.sent('bot', 'later');
    expect(await counts('message_edits_total')).toEqual({
      'easel_message_edits_total{route="token",outcome="edited"}': 1,
      'easel_message_edits_total{route="bot",outcome="later"}': 1,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { createResponder } from '../../../src/discord/respond.ts';
import { en } from '../../../src/locales/en.ts';
import { promptForm } from '../../../src/views/forms.ts';
import { sentence } from '../../../src/views/message.ts';
import { jobIdOf } from '../../fakes/jobs.ts';
import { discordError, FakeRest } from '../../fakes/rest.ts';

const asked = { id: '1300000000000000001', token: 'tok', applicationId: '2' };

function rig(...answers: readonly unknown[]) {
  const rest = new FakeRest();
  rest.willAnswer(...answers);
  return { rest, responder: createResponder(rest) };
}

describe('the first answer to an interaction', () => {
  it('is deferred by its own token, without the bot’s, asking for the message’s id', async () => {
    const { rest, responder } = rig({ resource: { message: { id: '77' } } });
    expect(await responder.defer(asked, false)).toBe('77');
    expect(rest.calls).toMatchObject([
      {
        method: 'POST',
        route: '/interactions/1300000000000000001/tok/callback',
        auth: false,
        query: 'with_response=true',
        body: { type: 5, data: {} },
      },
    ]);
  });

  it('is deferred for one person alone', async () => {
    const { rest, responder } = rig({});
    await responder.defer(asked, true);
    expect(rest.calls[0]?.body).toEqual({ type: 5, data: { flags: 64 } });
  });

  it('has words meanwhile, for whom they are', async () => {
    const { rest, responder } = rig({ resource: { message: { id: '77' } } }, {});
    expect(await responder.defer(asked, false, sentence('slow'))).toBe('77');
    await responder.defer(asked, true, sentence('slow'));
    expect(rest.calls).toMatchObject([
      { query: 'with_response=true', body: { type: 4, data: { content: 'slow' } } },
      { body: { type: 4, data: { content: 'slow', flags: 64 } } },
    ]);
    expect(rest.calls[0]?.body).not.toHaveProperty('data.flags');
  });

  it.each<[unknown, string | undefined]>([
    [{ interaction: { response_message_id: '78' } }, '78'],
    [{ interaction: { response_message_id: null }, resource: null }, undefined],
    [undefined, undefined],
    ['', undefined],
    [{ resource: { message: { id: 5 } } }, undefined],
  ])('that comes back as %j names the message %s', async (answer, id) => {
    const { responder } = rig(answer);
    expect(await responder.defer(asked, false)).toBe(id);
  });

  it('tells one person alone and pings nobody', async () => {
    const { rest, responder } = rig({});
    await responder.tell(asked, sentence('hello @everyone'));
    expect(rest.calls[0]?.body).toEqual({
      type: 4,
      data: {
        content: 'hello @everyone',
        components: [],
        allowed_mentions: { parse: [] },
        flags: 64,
      },
    });
  });

  it('opens a form, and suggests choices', async () => {
    const { rest, responder } = rig({}, {});
    const press = { action: 'answer', jobId: jobIdOf(1) } as const;
    const form = promptForm({ press, title: 'Remix', hint: 'hint', prompt: 'x' }, en);
    await responder.ask(asked, form);
    await responder.suggest(asked, [{ name: 'a', value: 'b' }]);
    expect(rest.calls.map(({ body }) => body)).toEqual([
      { type: 9, data: form },
      { type: 8, data: { choices: [{ name: 'a', value: 'b' }] } },
    ]);
  });

  it('has been given when Discord says that it had been given before', async () => {
    const { responder } = rig(...Array.from({ length: 3 }, () => discordError(40_060)));
    expect(await responder.defer(asked, false)).toBeUndefined();
    await expect(responder.tell(asked, sentence('x'))).resolves.toBeUndefined();
    await expect(responder.suggest(asked, [])).resolves.toBeUndefined();
  });

  it('fails when Discord no longer knows the interaction, or does not answer', async () => {
    const { responder } = rig(discordError(10_062, 404), new Error('timeout'));
    await expect(responder.defer(asked, false)).rejects.toThrow('Error 10062');
    await expect(responder.defer(asked, false)).rejects.toThrow('timeout');
  });
});

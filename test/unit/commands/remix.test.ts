import { describe, expect, it } from 'vitest';
import { tell } from '../../../src/discord/definitions.ts';
import { en } from '../../../src/locales/en.ts';
import { type ActionKind, actionKinds } from '../../../src/upstreams/result.ts';
import { actionRequestOf } from '../../fakes/jobs.ts';
import { file, jobId, key, remixRig, requestIn } from '../../fakes/remix.ts';

describe('a press with remix on', () => {
  it.each([
    ['variation', en.form.remixHint],
    ['reroll', en.form.remixHint],
    ['pan-up', en.form.remixHint],
    ['animate-high', en.form.remixClipHint],
  ] as const)('of %s opens the form with the prompt of the picture', async (kind, hint) => {
    const { press } = await remixRig({ action: { kind } });
    const form = await press();
    expect(form).toMatchObject({
      kind: 'ask',
      form: { custom_id: `1:form:${jobId}:${key}`, title: 'Remix' },
    });
    expect(JSON.stringify(form)).toContain('"value":"a red fox"');
    expect(JSON.stringify(form)).toContain(hint);
  });

  const starting = actionKinds.filter((kind) => /^(upscale|zoom-out|make|extend-[ahl])/.test(kind));
  it.each(starting)('of %s starts at once', async (kind) => {
    expect((await (await remixRig({ action: { kind } })).press()).kind).toBe('start');
  });

  it('of ❤️ is no start at all', async () => {
    expect((await (await remixRig({ action: { kind: 'favourite' } })).press()).kind).toBe('work');
  });

  it('starts at once where the upstream takes no prompt', async () => {
    expect((await (await remixRig({ action: { prompt: 'unused' } })).press()).kind).toBe('start');
  });

  it('counts as no press yet, and looks for no words before there are any', async () => {
    const never = (): never => {
      throw new Error('Nobody asks for that yet');
    };
    const { press } = await remixRig({}, { isFirstPress: never, findBlockedWord: never });
    expect((await press()).kind).toBe('ask');
  });
});

it('a press with remix off starts at once, with no prompt of its own', async () => {
  const { press } = await remixRig({ person: { remix: false } });
  const request = requestIn(await press());
  expect(request).toMatchObject({ kind: 'action', parentPrompt: 'a red fox' });
  expect(request).toHaveProperty('prompt', undefined);
});

it.each(['upscale', 'zoom-out-2x', 'reroll'] as const)(
  'whatever a person with a private setting makes (%s) is shown to them alone',
  async (kind) => {
    const person = { remix: false, private: true };
    const { press } = await remixRig({ action: { kind }, person });
    expect(await press()).toMatchObject({ kind: 'start', draft: { private: true } });
  },
);

describe('the form of remix', () => {
  it('starts the action with what was written, once', async () => {
    const { send, tools } = await remixRig({ private: true, speed: 'fast' });
    expect(await send('a blue fox')).toMatchObject({
      kind: 'start',
      parent: { jobId, key },
      draft: {
        request: {
          kind: 'action',
          prompt: 'a blue fox',
          parentPrompt: 'a red fox',
          parentId: jobId,
        },
        private: true,
        speed: 'fast',
      },
    });
    const again = await remixRig({}, { ...tools, isFirstPress: () => false });
    expect(await again.send('a blue fox')).toEqual(tell(en.notice.alreadyPressed));
  });

  it.each(['a red fox', '  a red\n fox '])('with %j is about the same prompt', async (prompt) => {
    const { send } = await remixRig();
    expect(requestIn(await send(prompt))).toMatchObject({ prompt: 'a red fox' });
  });

  it('is refused for a word that is not allowed', async () => {
    const { send } = await remixRig({}, { findBlockedWord: () => 'fox' });
    expect(await send('a blue fox')).toEqual(tell(en.notice.wordNotAllowed('fox')));
  });

  it('remembers the files of the message for a clip, and the strength for nothing but V', async () => {
    const clip = await remixRig({
      action: { kind: 'animate-low', means: 'animate' },
      person: { variation: 'strong' },
    });
    expect(requestIn(await clip.send('it jumps'))).toMatchObject({
      prompt: 'it jumps',
      copies: [file],
      strength: undefined,
    });
    expect(requestIn(await clip.send('it runs', { message: undefined }))).toMatchObject({
      copies: [],
    });
  });

  it('repeats what was made out of another picture with the new prompt', async () => {
    const request = actionRequestOf({ kind: 'animate-low', means: 'animate' });
    const { send } = await remixRig({ request, action: { kind: 'reroll', means: 'repeat' } });
    expect(requestIn(await send('it jumps'))).toEqual({
      ...request,
      prompt: 'it jumps',
      reroll: true,
    });
  });
});

describe('the strength of variations', () => {
  const strengths = [undefined, 'strong', 'subtle'] as const;

  it.each(strengths)('set to %s goes along with V, pressed or sent', async (variation) => {
    const person = { remix: false, variation };
    const pressed = requestIn(await (await remixRig({ person })).press());
    expect(pressed).toHaveProperty('strength', variation);
    const { send } = await remixRig({ person: { variation } });
    expect(requestIn(await send('a blue fox'))).toHaveProperty('strength', variation);
  });

  const others: readonly ActionKind[] = [
    'reroll',
    'vary-subtle',
    'vary-strong',
    'pan-left',
    'upscale',
  ];
  it.each(others)('is nothing to %s', async (kind) => {
    const person = { remix: false, variation: 'strong' } as const;
    const { press } = await remixRig({ action: { kind }, person });
    expect(requestIn(await press())).toHaveProperty('strength', undefined);
  });
});

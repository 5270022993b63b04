import type { Interaction } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { type Intention, type Tools, tell } from '../../../src/discord/definitions.ts';
import { closedVisit } from '../../../src/guard/closed-visit.ts';
import type { Verdict, Visit } from '../../../src/guard/gate.ts';
import { en } from '../../../src/locales/en.ts';
import { StoreError } from '../../../src/storage/store.ts';
import { sentence } from '../../../src/views/message.ts';
import { openVisit } from '../../fakes/gate.ts';
import { buttonPress, sentForm, slashCommand, typing, userMenu } from '../../fakes/interactions.ts';
import { imagineOf, jobIdOf } from '../../fakes/jobs.ts';
import { discordError } from '../../fakes/rest.ts';
import { type Handlers, routerRig as rig } from '../../fakes/router.ts';
import { deferred, settle } from '../../fakes/settle.ts';

const jobId = jobIdOf(1);

const press = (key: string, id = '1300000000000000001') =>
  buttonPress(`1:act:${jobId}:${key}`, { id });

describe('the router', () => {
  it.each<[string, Interaction, Intention]>([
    ['a command', slashCommand('imagine'), tell('drawn')],
    ['a button', press('u1'), tell('pressed u1')],
    ['a form', sentForm(`1:answer:${jobId}`), tell(`sent for ${jobId}`)],
  ])('finds the handler of %s and has its intention carried out', async (_what, it, intention) => {
    const { router, carriedOut, apologies } = rig();
    await router.handle(it);
    expect(carriedOut).toEqual([intention]);
    expect(apologies).toEqual([]);
  });

  it('handles an interaction once, however often it is delivered', async () => {
    const { router, clock, carriedOut } = rig();
    await Promise.all([router.handle(press('u1')), router.handle(press('u1'))]);
    clock.advance(14 * 60_000);
    await router.handle(press('u1'));
    expect(carriedOut).toHaveLength(1);
    await router.handle(press('u1', '1300000000000000002'));
    expect(carriedOut).toHaveLength(2);
  });

  it.each<[string, Interaction]>([
    ['a button of another bot', buttonPress('MJ::JOB::upsample::1::x')],
    ['a button of an older version', buttonPress(`0:act:${jobId}:u1`)],
    ['a button without a handler', buttonPress(`1:cancel:${jobId}`)],
    ['a form that is not ours', sentForm('whatever')],
    ['a form without a handler', sentForm(`1:form:${jobId}:u1`)],
  ])('tells the person alone that %s no longer works', async (_what, it) => {
    const { router, carriedOut } = rig();
    await router.handle(it);
    expect(carriedOut).toEqual([tell(en.notice.buttonGone)]);
  });

  it('leaves nobody without an answer to a command that it does not have', async () => {
    const { router, carriedOut, apologies } = rig();
    await router.handle(slashCommand('older-command'));
    expect(carriedOut.length + apologies.length).toBe(1);
  });

  it('writes down a kind of interaction that it does not know', async () => {
    const { router, log, carriedOut } = rig();
    await router.handle(userMenu('Report'));
    expect(log.text).toContain('no handler');
    expect(carriedOut).toEqual([]);
  });

  it.each<[string, Error, string]>([
    ['fails', new TypeError('canary-fault'), en.notice.unexpected],
    ['cannot write', new StoreError('canary-fault'), en.notice.storageFailed],
  ])('apologises privately when a handler %s, and the log knows why', async (_how, error, line) => {
    const { router, log, apologies, carriedOut } = rig({ command: () => Promise.reject(error) });
    await router.handle(slashCommand('imagine'));
    expect(apologies).toEqual([line]);
    expect(line).not.toContain('canary-fault');
    expect(carriedOut).toEqual([]);
    expect(log.errors.join('')).toContain('canary-fault');
  });

  it('apologises when a handler throws at once, or its intention cannot be carried out', async () => {
    const thrown = rig({
      command: () => {
        throw new TypeError('at once');
      },
    });
    await thrown.router.handle(slashCommand('imagine'));
    expect(thrown.apologies).toEqual([en.notice.unexpected]);
    const failed = rig({ carryOut: () => Promise.reject(new Error('no answer')) });
    await failed.router.handle(slashCommand('imagine'));
    expect(failed.apologies).toEqual([en.notice.unexpected]);
  });

  it('never rejects, also when not even the apology arrives', async () => {
    const { router, log } = rig({
      command: () => Promise.reject(new Error('first')),
      tellFails: true,
    });
    await expect(router.handle(slashCommand('imagine'))).resolves.toBeUndefined();
    expect(log.text).toContain('nor could it be said');
  });

  it('says nothing more to an interaction that Discord has given up', async () => {
    const gone = discordError(10_062, 404);
    const { router, log, apologies } = rig({ carryOut: () => Promise.reject(gone) });
    await router.handle(slashCommand('imagine'));
    expect(apologies).toEqual([]);
    expect(log.errors).toEqual([]);
    expect(log.text).toContain('came too late');
  });

  it('gives handlers what they work with, in the language of the person', async () => {
    let seen: Tools | undefined;
    const { router } = rig({
      button: (_key, tools) => {
        seen = tools;
        return tell('x');
      },
    });
    await router.handle(press('u1'));
    expect(seen?.text).toBe(en);
    expect(seen?.defaultUpstream).toBe('midjourney-proxy');
  });
});

describe('suggestions', () => {
  const choice = { name: 'a', value: 'b' };

  it('come from the command, 25 at most', async () => {
    const suggest = () => Promise.resolve(Array.from({ length: 40 }, () => choice));
    const { router, suggested } = rig({ suggest });
    await router.handle(typing('imagine'));
    expect(suggested.map(({ length }) => length)).toEqual([25]);
  });

  it('are none for a command that has none, or is not there', async () => {
    const { router, suggested } = rig();
    await router.handle(typing('imagine'));
    await router.handle(typing('other', { id: '1300000000000000002' }));
    expect(suggested).toEqual([[], []]);
  });

  it('that fail say nothing to the person, who is still typing', async () => {
    const { router, log, apologies } = rig({ suggest: () => Promise.reject(new Error('slow')) });
    await router.handle(typing('imagine'));
    expect(apologies).toEqual([]);
    expect(log.errors).toHaveLength(1);
  });
});

describe('closing the router', () => {
  it('answers from now on that the bot is restarting, and starts nothing', async () => {
    const { router, carriedOut } = rig();
    await router.close();
    await router.handle(slashCommand('imagine'));
    await router.handle(press('u1', '1300000000000000002'));
    expect(carriedOut).toEqual([tell(en.notice.restarting), tell(en.notice.restarting)]);
  });

  it('waits for what is under way', async () => {
    const slow = deferred<Intention>();
    const { router } = rig({ command: () => slow.promise });
    void router.handle(slashCommand('imagine'));
    let closed = false;
    const closing = router.close().then(() => {
      closed = true;
    });
    await settle();
    expect(closed).toBe(false);
    slow.resolve(tell('x'));
    await closing;
    expect(closed).toBe(true);
  });
});

describe('the gate', () => {
  const draft = { request: imagineOf(), upstream: 'midjourney-proxy', private: false } as const;
  const view = sentence('Not here.');

  function rigWith(visit: Partial<Visit>, button: NonNullable<Handlers['button']>) {
    return rig({ button, gate: { enter: () => Promise.resolve(openVisit(visit)) } });
  }

  it('asks Discord about a thread once something is started, and not before', async () => {
    const { router, places } = rig({
      button: (key) => (key === 'u1' ? { kind: 'start', draft } : tell('x')),
      suggest: () => Promise.resolve([]),
    });
    await router.handle(press('v1'));
    await router.handle(typing('imagine', { id: '1300000000000000002' }));
    await router.handle(slashCommand('imagine', { id: '1300000000000000003' }));
    expect(places.asked).toBe(0);
    await router.handle(press('u1', '1300000000000000004'));
    expect(places.asked).toBe(1);
  });

  it('that cannot read what is set stops what is started, and nothing else', async () => {
    const { visitor } = openVisit();
    const learn = () => Promise.resolve(false);
    const visit = closedVisit(visitor, learn, new StoreError('canary-fault'));
    const { router, carriedOut, apologies } = rigWith(visit, (key) =>
      key === 'u1' ? { kind: 'start', draft } : tell('help'),
    );
    await router.handle(press('v1'));
    await router.handle(press('u1', '1300000000000000002'));
    expect(carriedOut).toEqual([tell('help')]);
    expect(apologies).toEqual([en.notice.storageFailed]);
  });

  it('leaves a button that it refused to whoever presses next', async () => {
    const verdicts: Verdict[] = [{ kind: 'refused', view }];
    const pass: Visit['pass'] = (wish) =>
      Promise.resolve(verdicts.shift()).then((verdict) => verdict ?? openVisit().pass(wish));
    const { router, carriedOut } = rigWith({ pass }, (key, { isFirstPress }) =>
      isFirstPress(key) ? { kind: 'start', draft } : tell('again'),
    );
    for (const id of ['1', '2', '3']) await router.handle(press('u1', `130000000000000000${id}`));
    expect(carriedOut).toMatchObject([
      { kind: 'tell', view },
      { kind: 'start', draft },
      tell('again'),
    ]);
  });

  it('keeps to itself what was typed, but for commands that start something in public', async () => {
    const open: boolean[] = [];
    const leave: Visit['leave'] = async (isOpen) => {
      open.push((await isOpen?.()) ?? false);
    };
    const { router } = rigWith({ leave }, () => tell('x'));
    const handle = (name: string, id: string, switches: Record<string, boolean> = {}) =>
      router.handle(slashCommand(name, { id: `130000000000000000${id}` }, { switches }));
    await handle('imagine', '1');
    await handle('imagine', '2', { private: true });
    await handle('shorten', '3');
    await handle('preset', '4');
    await handle('settings', '5');
    await router.handle(press('u1', '1300000000000000006'));
    expect(open).toEqual([true, false, true, false, false, false]);
  });
});

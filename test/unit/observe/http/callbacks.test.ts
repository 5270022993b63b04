import { describe, expect, it } from 'vitest';
import { callbackPath, jobId, openRig, token, write } from './rig.ts';

const signed = { headers: { 'x-signature': 'signed' } };

describe('a report', () => {
  it('is answered with nothing and handed on as it came', async () => {
    const { ask, reports } = await openRig();
    const body = '{"id":"täglich"}';
    const answer = await ask('POST', `${callbackPath}?from=there`, { ...signed, body });
    expect(answer).toMatchObject({ status: 200, text: '' });
    expect(reports).toMatchObject([{ headers: { 'x-signature': 'signed' }, body }]);
  });

  it('without a body is as good as one with', async () => {
    const { ask, reports } = await openRig();
    expect((await ask('POST', callbackPath)).status).toBe(200);
    expect(reports).toMatchObject([{ body: '' }]);
  });

  it('of a megabyte arrives without its body', async () => {
    const { ask, reports } = await openRig();
    const body = 'x'.repeat(1024 * 1024);
    expect((await ask('POST', callbackPath, { ...signed, body })).status).toBe(200);
    expect(reports).toMatchObject([{ headers: { 'x-signature': 'signed' }, body: '' }]);
  });

  it('of exactly 256 KiB arrives whole, and one byte more does not', async () => {
    const { ask, reports } = await openRig();
    const most = 256 * 1024;
    await ask('POST', callbackPath, { body: 'x'.repeat(most) });
    await ask('POST', callbackPath, { body: 'x'.repeat(most + 1) });
    expect(reports.map(({ body }) => body.length)).toEqual([most, 0]);
  });

  it('of more than four megabytes is not read to its end', async () => {
    const { port, reports } = await openRig();
    const length = 5 * 1024 * 1024;
    const head = `POST ${callbackPath} HTTP/1.1\r\nhost: x\r\ncontent-length: ${length}\r\n\r\n`;
    const { firstLine, closed } = write(port, head + 'x'.repeat(length - 1));
    expect(await firstLine).toMatch(/^(HTTP\/1\.1 413 .*)?$/);
    await closed;
    expect(reports).toEqual([]);
  });

  it('is answered before anything is done about it, and whatever becomes of that', async () => {
    let taken = 0;
    const { ask, log } = await openRig({
      findReceiver: () => () => {
        taken += 1;
        throw new Error('canary');
      },
    });
    const answer = await ask('POST', callbackPath, { body: '{}' });
    expect(answer).toMatchObject({ status: 200, text: '' });
    expect(taken).toBe(1);
    expect(log.errors.join('')).toContain('canary');
  });

  it('that is replayed a hundred times is answered a hundred times', async () => {
    const { ask, reports } = await openRig();
    const asked = Array.from({ length: 100 }, () => ask('POST', callbackPath, { body: '{}' }));
    const answers = await Promise.all(asked);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(reports).toHaveLength(100);
  });

  it('is taken from one address 600 times in ten seconds', async () => {
    const { ask, reports, clock } = await openRig();
    for (let round = 0; round < 6; round += 1) {
      await Promise.all(Array.from({ length: 100 }, () => ask('POST', callbackPath)));
    }
    clock.advance(4_500);
    const refused = await ask('POST', callbackPath);
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '6']);
    clock.advance(5_500);
    expect((await ask('POST', callbackPath)).status).toBe(200);
    expect(reports).toHaveLength(601);
  });

  it('is still taken after somebody at the same address has guessed in vain', async () => {
    const { ask, reports } = await openRig();
    const wrong = `/callbacks/${jobId}/${'cd'.repeat(32)}`;
    const guesses = await Promise.all(Array.from({ length: 80 }, () => ask('POST', wrong)));
    expect(guesses.filter(({ status }) => status === 404)).toHaveLength(60);
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(20);
    expect((await ask('POST', callbackPath)).status).toBe(200);
    expect(reports).toHaveLength(1);
  });

  it('with a token that is not ours is turned away before its body has come', async () => {
    const { port, reports } = await openRig();
    const wrong = `/callbacks/${jobId}/${'cd'.repeat(32)}`;
    const head = `POST ${wrong} HTTP/1.1\r\nhost: x\r\ncontent-length: 50000000\r\n\r\n`;
    const { firstLine, closed } = write(port, head);
    expect(await firstLine).toMatch(/^HTTP\/1\.1 404 /);
    await closed;
    expect(reports).toEqual([]);
  });

  it.each([
    '/',
    '/callbacks',
    `/callbacks/${jobId}`,
    `/callbacks/${jobId}/${token.toUpperCase()}`,
    `${callbackPath}/`,
    `${callbackPath}0`,
    `/callbacks/../${jobId}/${token}`,
    `/callbacks/9VKBJFEANYF5/${token}`,
  ])('cannot be sent to %s', async (path) => {
    const { ask, sought } = await openRig();
    expect(await ask('POST', path)).toMatchObject({ status: 404, text: '' });
    expect(sought).toEqual([]);
  });
});

import { request } from 'undici';
import { describe, expect, it } from 'vitest';
import { nonZero, readSamples } from '../fakes/series-text.ts';
import { type Harness, openHarness, swift } from './harness.ts';

const environment = { HTTP_PORT: '0' };

async function read(easel: Harness, path: string): Promise<{ status: number; text: string }> {
  const port = String(easel.bot.httpPort);
  const { statusCode, body } = await request(`http://127.0.0.1:${port}${path}`);
  return { status: statusCode, text: await body.text() };
}

const proxy = 'upstream="midjourney-proxy"';

describe('the metrics of a bot', () => {
  it('tell what it did, and nobody for whom', async () => {
    const easel = await openHarness({ environment, pace: swift });
    const ada = easel.person('ada');
    const asked = await ada.run('imagine', { prompt: 'a red fox' });
    await easel.finished(asked);
    await easel.logged('job ended');
    const { text } = await read(easel, '/metrics');
    const samples = readSamples(text);
    expect(nonZero(text, 'easel_jobs')).toEqual({});
    expect(samples.get(`easel_jobs_ended_total{${proxy},outcome="done"}`)).toBe(1);
    expect(samples.get(`easel_units_total{${proxy},event="reserved"}`)).toBe(1);
    expect(samples.get(`easel_units_total{${proxy},event="settled"}`)).toBe(1);
    expect(samples.get(`easel_queue_wait_seconds_count{${proxy}}`)).toBe(1);
    expect(samples.get(`easel_job_polls_sum{${proxy}}`)).toBeGreaterThan(0);
    const submits = `easel_upstream_request_seconds_count{${proxy},operation="submit"}`;
    expect(samples.get(submits)).toBe(1);
    const answered = '{kind="command",outcome="answered"}';
    expect(samples.get(`easel_acknowledgement_seconds_count${answered}`)).toBe(1);
    expect(samples.get('easel_interactions_total{kind="command",command="imagine"}')).toBe(1);
    const edits = samples.get('easel_message_edits_total{route="token",outcome="edited"}');
    expect(edits).toBeGreaterThan(0);
    expect(samples.get('easel_ready')).toBe(1);
    for (const secret of [ada.user.id, easel.guild.id, easel.channel.id, 'red fox', 'ada']) {
      expect(text).not.toContain(secret);
    }
    await easel.close();
  });

  it('count after a restart what is still on its way', async () => {
    const easel = await openHarness({ environment, pace: { paceMs: 60_000, cellSize: 64 } });
    const ada = easel.person('ada');
    for (const prompt of ['a red fox', 'a blue whale']) await ada.run('imagine', { prompt });
    const isRunning = async (): Promise<boolean> => {
      const { text } = await read(easel, '/metrics');
      return readSamples(text).get(`easel_jobs{${proxy},state="running"}`) === 2;
    };
    await expect.poll(isRunning).toBe(true);
    await easel.restart();
    await expect.poll(isRunning).toBe(true);
    const { text } = await read(easel, '/metrics');
    expect(nonZero(text, 'easel_jobs')).toEqual({ [`easel_jobs{${proxy},state="running"}`]: 2 });
    expect(nonZero(text, 'easel_jobs_unread')).toEqual({});
    await easel.close();
  });

  it('say which part is away, and only the last upstream makes the bot unready', async () => {
    const easel = await openHarness({ environment, upstreams: ['midjourney-proxy', 'kie'] });
    expect((await read(easel, '/readyz')).status).toBe(200);
    await easel.close();
    const lonely = await openHarness({ environment });
    await lonely.upstream.stop();
    const { status, text } = await read(lonely, '/readyz');
    expect(status).toBe(503);
    expect(JSON.parse(text)).toEqual({
      ...{ gateway: true, store: true, upstreams: { 'midjourney-proxy': false } },
    });
    await lonely.close();
  });
});

import type { Guide } from '../guide.ts';
import { check, hasWords } from '../guide.ts';

/** What is seen of jobs that wait and run, and how they are stopped. */
export async function waiting(guide: Guide): Promise<void> {
  const { page, stage } = guide;
  page.chapter('While it is drawn', 'Three run at once; the fourth waits, and says for how long.');
  stage.upstream.hold();
  const names = ['a harbour', 'a castle', 'a garden', 'a market'];
  const invocations = [];
  for (const prompt of names) invocations.push(await guide.run('imagine', { prompt }));
  const last = invocations.at(-1);
  check(last !== undefined, 'four were asked for');
  await guide.receive('waiting', last, ({ content }) => content.includes('queue'));
  page.chapter('The queue');
  await guide.receive('queue', await guide.run('queue'), hasWords);
  page.say('What waits is stopped for free.');
  await guide.press('waiting', 'Cancel');
  await guide.receive('stopped', last, ({ content }) => content.includes('(Stopped)'));
  stage.upstream.release();
  for (const invocation of invocations.slice(0, -1)) {
    await stage.discord.waitFor(() => invocation.message().attachments.length > 0, 'the others');
  }
}

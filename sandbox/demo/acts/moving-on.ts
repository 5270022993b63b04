import { check, type Play } from '../play.ts';

/** An upstream that nobody answers for: the job goes to the next one, and says so. */
export async function moveOn(play: Play): Promise<void> {
  const { stage, ada, narrator } = play;
  stage.upstream.faults.add({
    on: 'submit',
    fault: { kind: 'status', status: 503 },
    times: Infinity,
  });
  narrator.note('the upstream answers every submit with 503');
  narrator.does('ada', 'types /imagine prompt: a paper boat');
  const message = await play.receive('boat', await ada.run('imagine', { prompt: 'a paper boat' }));
  check(message.content.includes('so this runs on'), 'one line says where it runs now');
}

import { type Act, check, type Play } from './play.ts';

/** The story: each act stands on the ones before it. */
export const acts: readonly Act[] = [
  { title: '/imagine: progress, then four pictures', run: imagine },
  { title: 'U1: one picture of the four', run: upscale },
  { title: 'V2: four variations of one', run: (play) => another(play, 'variation', 'V2') },
  { title: '🔄: four new ones', run: (play) => another(play, 'reroll', '🔄') },
  { title: 'Vary (Subtle)', run: vary },
  { title: 'Custom Zoom, through its form', run: customZoom },
  { title: 'A refused prompt', run: refused },
  { title: 'The bot is killed in the middle of a job', run: crash },
];

async function imagine(play: Play): Promise<void> {
  const { stage, ada, narrator } = play;
  narrator.does('ada', 'types /imagine prompt: a red fox in the snow aspect: 3:2');
  const options = { prompt: 'a red fox in the snow', aspect: '3:2' };
  const grid = await play.receive('grid', await ada.run('imagine', options));
  const percents = grid.revisions.flatMap(({ content }) => /\((\d+)%\)/.exec(content)?.[1] ?? []);
  check(percents.length >= 2, 'the percentage climbs before the picture comes');
  const labels = grid.buttons.map(({ label, emoji }) => label ?? emoji).join(' ');
  check(labels === 'U1 U2 U3 U4 🔄 V1 V2 V3 V4', `the rows are the familiar ones (${labels})`);
  const [task] = stage.upstream.tasks.values();
  const served = stage.upstream.served(task?.imageUrl ?? '');
  const [picture] = grid.attachments;
  check(
    served !== undefined && picture !== undefined && Buffer.compare(served, picture.bytes) === 0,
    'the picture is byte for byte the one that the upstream served',
  );
  narrator.note(`${picture.size} bytes, the very ones that the upstream served`);
}

async function upscale(play: Play): Promise<void> {
  const single = await play.receive('single', await play.press('grid', 'U1'));
  check(single.content.includes('Image #1'), 'the message names the picture that was picked');
  await usedTurnsBlurple(play, 'grid', 'U1');
}

async function another(play: Play, name: string, button: string): Promise<void> {
  const grid = await play.receive(name, await play.press('grid', button));
  check(
    grid.buttons.some(({ label }) => label === 'U1'),
    'the new grid has live buttons of its own',
  );
  await usedTurnsBlurple(play, 'grid', button);
}

async function vary(play: Play): Promise<void> {
  const message = await play.receive('subtle', await play.press('single', 'Vary (Subtle)'));
  check(message.content.includes('Variations (Subtle)'), 'the message names what was done');
}

async function customZoom(play: Play): Promise<void> {
  const { modal } = await play.press('single', 'Custom Zoom');
  check(modal !== undefined, 'a form opens');
  const [field] = modal.fields;
  play.narrator.form(modal.title, field?.label ?? '', String(field?.value ?? ''));
  const prompt = 'a red fox in the snow, a cabin far behind --ar 3:2 --zoom 1.8';
  play.narrator.does('ada', `sends the form with "${prompt}"`);
  const message = await play.receive('zoom', await play.ada.submit(modal, { prompt }));
  check(message.content.includes('a cabin far behind'), 'the new prompt was used');
}

async function refused(play: Play): Promise<void> {
  const { stage, ada, narrator } = play;
  narrator.does('ada', 'types /imagine prompt: a bowl of gore');
  const invocation = await ada.run('imagine', { prompt: 'a bowl of gore' });
  const message = await stage.discord.waitFor(() => {
    const now = invocation.message();
    return now.content.includes('refused') && now;
  }, 'the refusal');
  narrator.shows(message);
  check(message.attachments.length === 0, 'a refused prompt brings no picture');
}

async function crash(play: Play): Promise<void> {
  const { stage, ada, narrator } = play;
  const before = stage.upstream.submits.length;
  narrator.does('ada', 'types /imagine prompt: a lighthouse in a storm');
  const invocation = await ada.run('imagine', { prompt: 'a lighthouse in a storm' });
  const { id } = await stage.discord.waitFor(() => {
    const now = invocation.message();
    return /\d%/.test(now.content) && now;
  }, 'some progress');
  stage.upstream.hold();
  await play.crash();
  narrator.note('kill -9, then a new start on the same store');
  stage.upstream.release();
  const message = await play.receive('lighthouse', invocation);
  check(stage.upstream.submits.length === before + 1, 'the upstream saw exactly one submit for it');
  narrator.note('one message, one submit');
  check(message.id === id, 'it is the same message');
  await play.receive('after', await play.press('grid', 'V3'));
  narrator.note('a button from before the crash works after it');
}

async function usedTurnsBlurple(play: Play, name: string, button: string): Promise<void> {
  await play.stage.discord.waitFor(
    () =>
      play.stage.discord
        .message(play.messageId(name))
        ?.buttons.some(({ label, emoji, style }) => (label ?? emoji) === button && style === 1),
    `${button} turns blurple`,
  );
}

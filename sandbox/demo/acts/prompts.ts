import { check, type Play } from '../play.ts';

/** A prompt with two mistakes: told in private, corrected with one press, paid once. */
export async function mistake(play: Play): Promise<void> {
  const { stage, ada, narrator } = play;
  const before = stage.upstream.submits.length;
  const prompt = 'a cat --stlyize 200 --ar 16x9';
  narrator.does('ada', `types /imagine prompt: ${prompt}`);
  const question = (await ada.run('imagine', { prompt })).message();
  narrator.shows(question);
  check(question.ephemeral, 'only she sees it');
  check(stage.upstream.submits.length === before, 'nothing was submitted');
  play.kept.set('question', question.id);
  const message = await play.receive('cat', await play.press('question', 'Fix and run'));
  check(
    message.content.includes('**a cat --stylize 200 --ar 16:9**'),
    'what runs is what was shown as corrected',
  );
  check(stage.upstream.submits.length === before + 1, 'one submit');
}

/** A prompt that makes several jobs: one question, one summary, a message for each. */
export async function several(play: Play): Promise<void> {
  const { stage, ada, narrator } = play;
  const prompt = 'a {red, blue} boat';
  narrator.does('ada', `types /imagine prompt: ${prompt}`);
  const question = (await ada.run('imagine', { prompt })).message();
  narrator.shows(question);
  play.kept.set('question', question.id);
  const summary = await play.press('question', 'Start 2 jobs');
  narrator.shows(
    await stage.discord.waitFor(() => {
      const now = summary.message();
      return now.content.endsWith('(2 finished)') && now;
    }, 'both to be finished'),
  );
  const boats = ada.messages().filter(({ content }) => /\*\*a (red|blue) boat\*\*/.test(content));
  check(boats.length === 2, 'each has a message of its own');
  check(
    boats.every(({ attachments }) => attachments.length > 0),
    'each has its pictures',
  );
  narrator.note('two more messages with pictures and live buttons');
}

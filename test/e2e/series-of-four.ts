import type { Invocation, Person, SeenMessage } from '../../sandbox/discord/index.ts';
import type { Stage } from '../../sandbox/stage.ts';

/** What the series of these tests is asked for with, and what comes of it, in order. */
export const typed = 'a {red, blue} {cat, dog}';
export const prompts = ['a red cat', 'a red dog', 'a blue cat', 'a blue dog'];

/** One series as its person sees it. */
export interface StartedSeries {
  /** The press that started it, whose answer is the summary. */
  readonly summary: Invocation;
  /** The messages of its jobs, oldest first. */
  readonly ofJobs: () => SeenMessage[];
  /** The summary once its line ends with these counts in brackets. */
  readonly told: (counts: string) => Promise<SeenMessage>;
}

/** Somebody asks for four jobs and says yes. */
export async function startSeries(
  { discord }: Pick<Stage, 'discord'>,
  person: Person,
  options: { readonly prompt?: string; readonly private?: boolean } = {},
): Promise<StartedSeries> {
  const { prompt = typed, ...rest } = options;
  const asked = (await person.run('imagine', { prompt, ...rest })).message();
  const summary = await person.press(asked.id, 'Start 4 jobs');
  return {
    summary,
    ofJobs: () =>
      person
        .messages()
        .filter(({ id }) => id !== asked.id && id !== summary.messageId)
        .filter(({ content }) => prompts.some((one) => content.includes(one))),
    told: (counts) =>
      discord.waitFor(() => {
        const message = summary.message();
        return message.content.endsWith(`(${counts})`) && message;
      }, `a summary that ends with ${counts}`),
  };
}

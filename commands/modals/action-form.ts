import type { ModalSubmitInteraction } from 'discord.js';
import { defineForm, type Intention, type Tools, tell } from '../../src/discord/definitions.ts';
import { answerImagine } from '../../src/discord/imagine-answer.ts';
import {
  findPicture,
  type PressedPicture,
  startAction,
} from '../../src/discord/picture-actions.ts';
import { readRegion } from '../../src/discord/regions.ts';
import { isHidden } from '../../src/guard/access/pictures.ts';
import { zoomRefusal } from '../../src/guard/custom-zoom.ts';
import { promptRefusal } from '../../src/guard/prompt.ts';
import { promptOf } from '../../src/jobs/job.ts';
import type { ImagineAsk } from '../../src/jobs/proposals.ts';
import { isRemixable } from '../../src/upstreams/result.ts';
import { fields } from '../../src/views/forms.ts';

/** Custom Zoom, Vary (Region), Extend (Manual) and remix: the form comes first, the job after it. */
export const actionForm = defineForm({
  action: 'form',
  run: async ({ jobId, key }, interaction, tools) => {
    const { people, text } = tools;
    const picture = await findPicture({ jobId, key, userId: interaction.user.id }, tools);
    if (typeof picture === 'string') return tell(picture);
    const { job, action } = picture;
    const prompt = readPrompt(interaction, promptOf(job));
    if (action.means === 'imagine') return imagineFound(picture, prompt, { interaction, tools });
    const refusal = refusalOf(picture, prompt, tools);
    if (refusal !== undefined) return tell(refusal);
    const isRegion = action.kind === 'vary-region';
    const region = isRegion ? await readRegion(picture, interaction, tools) : {};
    if (typeof region === 'string') return tell(region);
    const sent = [jobId, key, interaction.user.id, prompt, JSON.stringify(region)].join(' ');
    if (!tools.isFirstPress(sent)) return tell(text.notice.alreadyPressed);
    if (isRemixable(action.kind)) return remix(picture, prompt, { interaction, tools });
    const person = await people.get(interaction.user.id);
    return startAction(picture, person, { prompt, ...region });
  },
});

function refusalOf(
  { job, action }: PressedPicture,
  prompt: string,
  tools: Tools,
): string | undefined {
  // What was drawn without words can be repeated without words.
  if (prompt === '' && promptOf(job) === '' && isRemixable(action.kind)) return undefined;
  const refusal = promptRefusal(prompt, tools);
  return refusal ?? (action.kind === 'zoom-custom' ? zoomRefusal(prompt, tools) : undefined);
}

/** A prompt that was found, maybe edited: drawn like any that is typed. */
function imagineFound(
  { job, action }: PressedPicture,
  typed: string,
  { interaction, tools }: Sent,
): Promise<Intention> {
  const ask = { typed, options: [], references: [], private: isHidden(job) ? true : undefined };
  return answerImagine(ask, interaction, tools, { parent: { jobId: job.id, key: action.key } });
}

/** Blanks that were moved about are no change of the prompt. */
function readPrompt({ fields: sent }: ModalSubmitInteraction, before: string): string {
  const typed = sent.getTextInputValue(fields.prompt).trim();
  const inOneLine = (prompt: string): string => prompt.trim().replaceAll(/\s+/g, ' ');
  return inOneLine(typed) === inOneLine(before) ? before : typed;
}

interface Sent {
  readonly interaction: ModalSubmitInteraction;
  readonly tools: Tools;
}

async function remix(
  picture: PressedPicture,
  prompt: string,
  { interaction, tools }: Sent,
): Promise<Intention> {
  const { job, action } = picture;
  const { request } = job;
  const person = await tools.people.get(interaction.user.id);
  if (action.kind === 'reroll' && request.kind === 'imagine' && prompt !== request.prompt) {
    const { references } = request;
    const common = { private: isHidden(job) || person.private, upstream: job.upstream };
    const ask: ImagineAsk = { typed: prompt, isWhole: true, options: [], references, ...common };
    const parent = { jobId: job.id, key: action.key };
    return answerImagine(ask, interaction, tools, { parent });
  }
  const copies = interaction.message?.attachments.map(({ url }) => url) ?? [];
  return startAction(picture, person, { prompt, copies });
}

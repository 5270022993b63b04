import {
  type APILabelComponent,
  type APISelectMenuOption,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { ProposalId } from '../jobs/request-ids.ts';
import type { Sentences } from '../locales/index.ts';
import { maxPromptLength } from '../prompt/limits.ts';
import { motions } from '../upstreams/port.ts';
import { encodePress } from './custom-ids.ts';
import type { FormView } from './forms.ts';
import type { MessageView } from './message.ts';

/** The pictures of a message, as far as their names are known; at most 25. */
type Pictures = readonly { readonly name?: string | undefined }[];

/** The names of the fields in the form about a clip. */
export const clipFields = { picture: 'picture', motion: 'motion', prompt: 'prompt' } as const;

/** Asks which of several pictures is meant. */
export function pictureChoice(
  findId: ProposalId,
  pictures: Pictures,
  { messageMenu }: Sentences,
): MessageView {
  return {
    content: messageMenu.which,
    rows: [
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.StringSelect,
            custom_id: encodePress({ action: 'choose', findId }),
            placeholder: messageMenu.choose,
            options: optionsFor(pictures, messageMenu),
          },
        ],
      },
    ],
  };
}

/** The form of Animate image: which picture, where there are several, how much moves, and what. */
export function clipForm(findId: ProposalId, pictures: Pictures, text: Sentences): FormView {
  const { messageMenu, choices } = text;
  const { clip } = messageMenu;
  const options = motions.map((value) => {
    return { value, label: choices.motion[value], default: value === 'low' };
  });
  return {
    custom_id: encodePress({ action: 'clip', findId }),
    title: clip.title,
    components: [
      ...(pictures.length > 1 ? [whichPicture(pictures, messageMenu)] : []),
      {
        type: ComponentType.Label,
        label: clip.motion,
        component: { type: ComponentType.RadioGroup, custom_id: clipFields.motion, options },
      },
      {
        type: ComponentType.Label,
        label: clip.prompt,
        description: clip.promptHint,
        component: {
          type: ComponentType.TextInput,
          custom_id: clipFields.prompt,
          style: TextInputStyle.Paragraph,
          max_length: maxPromptLength,
          required: false,
        },
      },
    ],
  };
}

function whichPicture(
  pictures: Pictures,
  messageMenu: Sentences['messageMenu'],
): APILabelComponent {
  const options = optionsFor(pictures, messageMenu).map((option, index) => {
    return { ...option, default: index === 0 };
  });
  return {
    type: ComponentType.Label,
    label: messageMenu.clip.picture,
    component: { type: ComponentType.StringSelect, custom_id: clipFields.picture, options },
  };
}

/** The value is the place among the pictures, from 0. */
function optionsFor(
  pictures: Pictures,
  { picture }: Sentences['messageMenu'],
): APISelectMenuOption[] {
  return pictures.map(({ name }, index) => ({
    label: picture(index + 1),
    value: String(index),
    ...(name === undefined ? {} : { description: name }),
  }));
}

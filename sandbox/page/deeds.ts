import type { Invocation, Person, SeenModal, UploadedFile } from '../discord/index.ts';
import type { House } from './house.ts';
import type { Deed, DeedAnswer, FieldGiven, FileGiven, OptionGiven } from './protocol/deed.ts';
import type { ModalView } from './protocol/modal.ts';
import type { WindowStandpoint } from './protocol/names.ts';

/** So many forms can be open at once, over all windows. */
const mostForms = 50;

/** A form that somebody sees somewhere. */
interface OpenForm {
  readonly person: Person;
  readonly modal: SeenModal;
}

type FieldValue = Parameters<Person['submit']>[1][string];
type OptionValue = string | number | boolean | UploadedFile;

/** Does in the local Discord what somebody does in the page. */
export class Doer {
  readonly #house: House;
  /** Forms that are open, by the interaction that opened them. */
  readonly #forms = new Map<string, OpenForm>();

  constructor(house: House) {
    this.#house = house;
  }

  /** Never rejects: what Discord's client would not let happen is an answer of its own. */
  async perform(at: WindowStandpoint, deed: Deed): Promise<DeedAnswer> {
    try {
      return await this.#perform(at, deed);
    } catch (error) {
      return { outcome: 'refused', why: error instanceof Error ? error.message : String(error) };
    }
  }

  async #perform(at: WindowStandpoint, deed: Deed): Promise<DeedAnswer> {
    const person = this.#house.person(at);
    switch (deed.kind) {
      case 'run':
        return this.#answer(
          person,
          await person.run(deed.command, mapValues(deed.options, toOption)),
        );
      case 'autocomplete': {
        const { command, options, focused } = deed;
        const choices = await person.autocomplete(command, options, focused);
        return { outcome: 'choices', choices };
      }
      case 'press':
        return this.#answer(person, await person.press(deed.messageId, deed.button));
      case 'select':
        return this.#answer(
          person,
          await person.select(deed.messageId, deed.customId, deed.values),
        );
      case 'submit':
        return this.#answer(person, await this.#submit(person, deed));
      case 'menu':
        return this.#answer(person, await person.menu(deed.name, deed.messageId));
      case 'say':
        await person.say(deed.content, deed.files.map(toFile));
        return { outcome: 'done' };
    }
  }

  /** Nobody can send a form twice at once; one that was not taken stays open. */
  async #submit(
    person: Person,
    { interactionId, values }: Extract<Deed, { kind: 'submit' }>,
  ): Promise<Invocation> {
    const form = this.#forms.get(interactionId);
    if (form === undefined) throw new Error('This form is not open any more');
    if (form.person !== person) throw new Error('This form was opened for somebody else');
    this.#forms.delete(interactionId);
    let isTaken = false;
    try {
      const invocation = await person.submit(form.modal, mapValues(values, toField));
      isTaken = invocation.outcome !== 'no-response';
      return invocation;
    } finally {
      if (!isTaken) this.#open(form);
    }
  }

  #answer(person: Person, { outcome, modal }: Invocation): DeedAnswer {
    if (outcome === 'no-response') return { outcome };
    if (modal === undefined) return { outcome: 'done' };
    this.#open({ person, modal });
    return { outcome: 'modal', modal: toModalView(modal) };
  }

  #open(form: OpenForm): void {
    this.#forms.set(form.modal.interactionId, form);
    const [oldest] = this.#forms.keys();
    if (this.#forms.size > mostForms && oldest !== undefined) this.#forms.delete(oldest);
  }
}

function toModalView({ interactionId, title, texts, fields }: SeenModal): ModalView {
  return {
    interactionId,
    title,
    texts: [...texts],
    fields: fields.map(({ options, ...field }) => ({
      ...field,
      ...(options === undefined ? {} : { options: [...options] }),
    })),
  };
}

function mapValues<From, To>(
  values: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}

function toOption(value: OptionGiven): OptionValue {
  return typeof value === 'object' ? toFile(value) : value;
}

function toField(value: FieldGiven): FieldValue {
  if (!Array.isArray(value)) return value;
  const files = value.filter((one) => typeof one === 'object');
  return files.length > 0 ? files.map(toFile) : value.filter((one) => typeof one === 'string');
}

function toFile({ filename, contentType, base64 }: FileGiven): UploadedFile {
  return { filename, contentType, bytes: Buffer.from(base64, 'base64') };
}

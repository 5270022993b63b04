import type { MessageView } from '../../page/protocol/message.ts';
import type { SceneDeed, SceneValue, Sought } from '../../scenes/scene.ts';
import { chooseCommand, fillOption, handIn, openOption } from '../composer/compose.ts';
import type { Page } from '../page.ts';
import type { State, Store } from '../state.ts';
import type { Pauses } from './pauses.ts';
import { findButton, findSought } from './sought.ts';
import { rest, until } from './waiting.ts';

/** What somebody in a story acts with, until it is ended. */
export interface Acting {
  readonly store: Store;
  readonly page: Page;
  readonly pauses: Pauses;
  readonly signal: AbortSignal;
}

/** Does what somebody at this window would do. @throws Error that says why it cannot be done */
export async function act(acting: Acting, deed: SceneDeed): Promise<void> {
  const { page } = acting;
  switch (deed.kind) {
    case 'run':
      return run(acting, deed);
    case 'press': {
      const message = await waitForMessage(acting, deed.on);
      const customId = findButton(message, deed.button)?.custom_id;
      if (customId === undefined) throw new Error(`There is no button ${deed.button}`);
      await page.act({ kind: 'press', messageId: message.id, button: customId });
      return;
    }
    case 'control':
      return page.control(deed.control);
    case 'look':
      return;
  }
}

type Run = Extract<SceneDeed, { kind: 'run' }>;

async function run(
  { store, page, pauses, signal }: Acting,
  { command, options }: Run,
): Promise<void> {
  const known = ({ house }: State) => house?.commands.find(({ name }) => name === command);
  await until(store, (state) => known(state) !== undefined, signal);
  chooseCommand(page, command);
  for (const [name, value] of Object.entries(options)) {
    const option = known(store.state)?.options.find((one) => one.name === name);
    if (option?.required !== true) openOption(page, name);
    fillOption(page, name, toText(value, store.state));
  }
  await rest(pauses.beforeSending, signal);
  const answer = await handIn(page);
  if (answer === undefined) throw new Error(page.state.composing.problem ?? 'Not sent');
  if (answer.outcome === 'refused') throw new Error(answer.why);
  if (answer.outcome === 'no-response') throw new Error('The application did not respond');
}

/** As it is read in the field. */
function toText(value: SceneValue, { house }: State): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'object') return String(value);
  if ('channel' in value) {
    return `#${house?.places.find(({ key }) => key === value.channel)?.name ?? ''}`;
  }
  return `@${house?.people.find(({ key }) => key === value.user)?.name ?? ''}`;
}

async function waitForMessage({ store, signal }: Acting, on: Sought): Promise<MessageView> {
  await until(store, ({ messages }) => findSought(messages, on) !== undefined, signal);
  const found = findSought(store.state.messages, on);
  if (found === undefined) throw new Error('The message is not there any more');
  return found;
}

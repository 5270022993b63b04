import { type Control, controlAnswerSchema } from '../page/protocol/control.ts';
import { type Deed, type DeedAnswer, deedAnswerSchema } from '../page/protocol/deed.ts';
import type { PersonKey, WindowStandpoint } from '../page/protocol/names.ts';
import type { Scene } from '../scenes/scene.ts';
import { isSameStandpoint, readAddress, toAddress } from './address.ts';
import { listen } from './live.ts';
import type { Pauses } from './scenes/pauses.ts';
import { ScenePlayer } from './scenes/player.ts';
import { afterDeed, atRest, type State, type Store } from './state.ts';

/** What everything that is drawn can read and do. */
export interface Page {
  readonly state: State;
  update(change: Partial<State>): void;
  /** Does something in Discord as the person of this window; what comes of it is shown. */
  act(deed: Deed): Promise<DeedAnswer>;
  /** Asks for suggestions, of which nothing is shown by itself. */
  ask(deed: Extract<Deed, { kind: 'autocomplete' }>): Promise<DeedAnswer>;
  /** Does something as somebody, somewhere; nothing is shown of it in this window by itself. */
  actAs(at: WindowStandpoint, deed: Deed): Promise<DeedAnswer>;
  /** Changes the world around the bot. */
  control(control: Control): Promise<void>;
  /** Becomes somebody, somewhere. */
  go(change: Partial<WindowStandpoint>): void;
  /** Becomes somebody else, where they may look. */
  become(as: PersonKey): void;
  /** Plays a story in this window. */
  play(scene: Scene): void;
  stopScene(): void;
}

/** Begins to listen. @param pauses how long a story stands still so that one can follow it */
export function openPage(store: Store, pauses: Pauses): Page {
  const refused = (): void => {
    go({ in: 'pictures' });
  };
  let close = listen(store, refused);

  function go(change: Partial<WindowStandpoint>): void {
    const at = { ...store.state.at, ...change };
    // What is behind the scenes is the same everywhere.
    const drawer = store.state.drawer === 'panel' ? 'panel' : 'none';
    store.update({ ...atRest, at, drawer });
    window.location.hash = toAddress(at);
    close();
    close = listen(store, refused);
  }

  window.addEventListener('hashchange', () => {
    const at = readAddress(window.location.hash);
    if (!isSameStandpoint(at, store.state.at)) go(at);
  });

  const page: Page = {
    get state() {
      return store.state;
    },
    update: (change) => {
      store.update(change);
    },
    act: async (deed) => {
      const { at } = store.state;
      const answer = await perform(at, deed);
      // Nothing opens before somebody else, or elsewhere.
      if (isSameStandpoint(store.state.at, at)) store.update(afterDeed(answer));
      return answer;
    },
    ask: (deed) => perform(store.state.at, deed),
    actAs: perform,
    control: async (control) => {
      store.update({ notice: await steer(control) });
    },
    go,
    become: (as) => {
      const { at, house } = store.state;
      const places = house?.people.find(({ key }) => key === as)?.places ?? [];
      go({ as, in: places.includes(at.in) ? at.in : 'pictures' });
    },
    play: (scene) => void player.play(scene),
    stopScene: () => {
      player.stop();
    },
  };
  const player = new ScenePlayer(store, page, pauses);
  return page;
}

const noAnswer = 'The sandbox does not answer';

async function perform(at: WindowStandpoint, deed: Deed): Promise<DeedAnswer> {
  try {
    return deedAnswerSchema.parse(await post('/deeds', { at, deed }));
  } catch {
    return { outcome: 'refused', why: noAnswer };
  }
}

/** @returns why it could not be done, or undefined */
async function steer(control: Control): Promise<string | undefined> {
  try {
    const answer = controlAnswerSchema.parse(await post('/controls', control));
    return answer.outcome === 'refused' ? answer.why : undefined;
  } catch {
    return noAnswer;
  }
}

async function post(path: string, body: unknown): Promise<unknown> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
}

import type { MessageView } from '../../page/protocol/message.ts';
import type { WindowStandpoint } from '../../page/protocol/names.ts';
import type { Scene, Step } from '../../scenes/scene.ts';
import { isSameStandpoint } from '../address.ts';
import type { Page } from '../page.ts';
import type { State, Store } from '../state.ts';
import { type Acting, act } from './actor.ts';
import { beforehand } from './beforehand.ts';
import type { Pauses } from './pauses.ts';
import { findSought } from './sought.ts';
import { rest, until } from './waiting.ts';

/** Plays stories in this window, as somebody at it would: one at a time. */
export class ScenePlayer {
  readonly #store: Store;
  readonly #page: Page;
  readonly #pauses: Pauses;
  #playing: AbortController | undefined;
  /** Where the story has led. */
  #standing: WindowStandpoint | undefined;

  constructor(store: Store, page: Page, pauses: Pauses) {
    this.#store = store;
    this.#page = page;
    this.#pauses = pauses;
    store.onChange(({ at, playing }) => {
      const isLeft = this.#standing !== undefined && !isSameStandpoint(at, this.#standing);
      // Whoever goes elsewhere does not want to be led on.
      if (playing?.state === 'playing' && isLeft) this.stop();
    });
  }

  /** Plays a story from its start; whichever plays already is ended. */
  async play(scene: Scene): Promise<void> {
    this.stop();
    const playing = new AbortController();
    this.#playing = playing;
    this.#standing = this.#store.state.at;
    const { signal } = playing;
    this.#store.update({ playing: { scene, step: 0, state: 'playing', problem: undefined } });
    try {
      await this.#playAll(scene, {
        store: this.#store,
        page: this.#page,
        pauses: this.#pauses,
        signal,
      });
      this.#end('over', undefined);
    } catch (error) {
      if (signal.aborted) return;
      this.#end('failed', error instanceof Error ? error.message : String(error));
      this.#undo(scene);
    }
  }

  /** Ends the story; what it has done stays done, but for what would be in the way of the next. */
  stop(): void {
    const { playing } = this.#store.state;
    this.#playing?.abort(new Error('The story was ended'));
    this.#playing = undefined;
    this.#store.update({ playing: undefined });
    if (playing?.state === 'playing') this.#undo(playing.scene);
  }

  #undo({ whenStopped = [] }: Scene): void {
    for (const { at, deed } of whenStopped) void this.#page.actAs(at, deed);
  }

  async #playAll(scene: Scene, acting: Acting): Promise<void> {
    const { status } = this.#store.state;
    for (const control of status === undefined ? [] : beforehand(status)) {
      await this.#page.control(control);
    }
    await until(this.#store, (state) => state.status?.bot === 'running', acting.signal);
    for (const [step, each] of scene.steps.entries()) {
      this.#store.update({ playing: { scene, step, state: 'playing', problem: undefined } });
      await this.#playStep(each, acting);
    }
  }

  async #playStep({ as, in: place, deed, until: wanted }: Step, acting: Acting): Promise<void> {
    const store = this.#store;
    const at = { as, in: place };
    this.#standing = at;
    if (!isSameStandpoint(store.state.at, at)) this.#page.go(at);
    await until(store, ({ connection }) => connection === 'open', acting.signal);
    await rest(acting.pauses.beforeStep, acting.signal);
    const known = new Set(store.state.messages.map(lookOf));
    await act(acting, deed);
    if (wanted === undefined) return;
    const isSeen = ({ messages }: State): boolean => {
      const found = findSought(messages, wanted);
      return found !== undefined && (deed.kind === 'look' || !known.has(lookOf(found)));
    };
    await until(store, isSeen, acting.signal);
  }

  #end(state: 'over' | 'failed', problem: string | undefined): void {
    const { playing } = this.#store.state;
    if (playing !== undefined) this.#store.update({ playing: { ...playing, state, problem } });
  }
}

/** A message is another one once it looks different. */
function lookOf({ id, content, attachments }: MessageView): string {
  return `${id} ${attachments.length} ${content}`;
}

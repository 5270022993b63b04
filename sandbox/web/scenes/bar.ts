import { html, type TemplateResult } from 'lit';
import { scenes } from '../../scenes/index.ts';
import type { Scene } from '../../scenes/scene.ts';
import { focusIfIdle } from '../focus.ts';
import { icon } from '../icon.ts';
import type { Page } from '../page.ts';
import { whileThere } from '../while-there.ts';
import type { Playing } from './playing.ts';

/** The stories that can be played, or the one that plays. */
export function sceneBar(page: Page): TemplateResult {
  const { playing } = page.state;
  return html`
    <section class="scenes" aria-label="Scenes">
      ${playing === undefined ? offered(page) : told(page, playing)}
    </section>
  `;
}

/** Draws each story that can be played. */
export function offeredScenes<Drawn>(
  page: Page,
  draw: (scene: Scene, play: () => void) => Drawn,
): Drawn[] {
  return scenes.map((scene) =>
    draw(scene, () => {
      page.play(scene);
    }),
  );
}

function offered(page: Page): TemplateResult {
  return html`
    <p>Play a scene:</p>
    <ul>
      ${offeredScenes(
        page,
        ({ title, about }, play) => html`
          <li>
            <button type="button" class="scene" title=${about} @click=${play}>
              ${icon('play')} ${title}
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}

function told(page: Page, { scene, step, state, problem }: Playing): TemplateResult {
  const caption = scene.steps[step]?.caption ?? '';
  return html`
    <p class="caption" role="status">
      <strong>${scene.title}, ${step + 1} of ${scene.steps.length}:</strong>
      ${caption} ${state === 'over' ? 'That was all.' : ''}
      ${problem === undefined ? '' : html`<span class="problem">${problem}</span>`}
    </p>
    <button
      type="button"
      class="button secondary"
      @click=${() => {
        page.stopScene();
      }}
      ${whileThere(focusIfIdle)}
    >
      ${state === 'playing' ? 'Stop' : 'Close'}
    </button>
  `;
}

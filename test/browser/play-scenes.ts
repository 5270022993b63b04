import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { WindowLook } from '../../sandbox/browser.ts';
import { scenes } from '../../sandbox/scenes/index.ts';
import { barriersIn } from './accessibility.ts';
import { type BrowserStage, openBrowserStage } from './browser-stage.ts';
import { playStep } from './play-step.ts';

/** The tests of all stories, in windows that look like this. */
export function playScenes(look: WindowLook): void {
  let stage: BrowserStage;
  let window: Page;
  beforeAll(async () => {
    stage = await openBrowserStage();
  }, 60_000);
  afterEach(() => window.context().close());
  afterAll(() => stage.close());

  it.each(scenes.map((scene) => [scene.title, scene] as const))(
    'somebody plays “%s” by clicking',
    async (_title, scene) => {
      window = await stage.open(look);
      const { upstream } = stage.world.house.stage;
      for (const step of scene.steps) {
        const isKill = step.deed.kind === 'control' && step.deed.control.kind === 'kill';
        // What the bot is killed in the middle of must not be over by then, however long a click takes.
        if (isKill) upstream.hold();
        await playStep(window, step);
        if (isKill) upstream.release();
      }
      expect(await barriersIn(window)).toEqual([]);
      expect(stage.complaints()).toEqual([]);
      stage.world.house.stage.discord.assertClean();
    },
    60_000,
  );
}

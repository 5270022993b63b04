import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { PersonKey, PlaceKey } from '../../sandbox/page/protocol/names.ts';
import type { SceneDeed, SceneValue, Sought, Step } from '../../sandbox/scenes/scene.ts';

const names: Readonly<Record<PersonKey, string>> = {
  member: 'member',
  second: 'second-member',
  moderator: 'moderator',
  admin: 'admin',
  newcomer: 'newcomer',
};
const places: Readonly<Record<PlaceKey, string>> = {
  pictures: 'pictures',
  'after-dark': 'after-dark',
  staff: 'staff',
  log: 'mod-log',
  direct: 'Easel',
};

/** Does a step of a story as a person at the page does it, with the mouse and the keyboard alone. */
export async function playStep(window: Page, { as, in: place, deed, until }: Step): Promise<void> {
  await become(window, as);
  await goTo(window, place);
  await seeAll(window, { as, in: place });
  const before = until === undefined ? [] : await messagesLike(window, until).allTextContents();
  await perform(window, deed);
  if (until === undefined) return;
  await expect
    .poll(
      async () => {
        const now = await messagesLike(window, until).allTextContents();
        const isKnown = deed.kind !== 'look' && now.length === before.length;
        return now.some((text) => !isKnown || !before.includes(text));
      },
      { message: `to see ${JSON.stringify(until)}` },
    )
    .toBe(true);
}

/** Becomes somebody. */
export async function become(window: Page, as: PersonKey): Promise<void> {
  const person = window.getByRole('radio', { name: new RegExp(`^${names[as]} `) });
  await withPlaces(window, async () => {
    const isElse = !(await person.isChecked());
    if (isElse) await person.check();
    return isElse;
  });
}

/** Looks elsewhere. */
export async function goTo(window: Page, place: PlaceKey): Promise<void> {
  const link = window
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`(^|\\s)${places[place]}(\\s|$)`) });
  await withPlaces(window, async () => {
    const isElsewhere = (await link.getAttribute('aria-current')) !== 'page';
    if (isElsewhere) await link.click();
    return isElsewhere;
  });
}

/** Waits until a window shows what there is to see for somebody, somewhere. */
export async function seeAll(
  window: Page,
  { as, in: place }: { readonly as: PersonKey; readonly in: PlaceKey },
): Promise<void> {
  const title = `${places[place]} as ${as} |`;
  await expect.poll(() => window.title()).toContain(title);
  await window.locator('main[aria-busy="false"]').waitFor();
}

/** At phone width the places have to be opened first; whoever goes somewhere has them closed. */
async function withPlaces(window: Page, act: () => Promise<boolean>): Promise<void> {
  const opener = window.getByRole('button', { name: 'Places and people', includeHidden: true });
  await opener.waitFor({ state: 'attached' });
  const isNarrow = await opener.isVisible();
  if (isNarrow) await open(opener, true);
  const hasGone = await act();
  if (isNarrow && !hasGone) await opener.click();
  if (isNarrow) await expect.poll(() => opener.getAttribute('aria-expanded')).toBe('false');
}

/** Opens or closes what a button opens, and waits until it is. */
export async function open(opener: Locator, isOpen: boolean): Promise<void> {
  const expanded = (): Promise<string | null> => opener.getAttribute('aria-expanded');
  if ((await expanded()) !== String(isOpen)) await opener.click();
  await expect.poll(expanded).toBe(String(isOpen));
}

async function perform(window: Page, deed: SceneDeed): Promise<void> {
  switch (deed.kind) {
    case 'run':
      return run(window, deed.command, deed.options);
    case 'press': {
      const message = messagesLike(window, deed.on).last();
      await button(message, deed.button).click();
      return;
    }
    case 'control':
      return control(window, deed.control.kind === 'kill' ? 'Kill' : 'Start');
    case 'look':
      return;
  }
}

/** Types a command and fills in its options. */
export async function run(
  window: Page,
  command: string,
  options: Readonly<Record<string, SceneValue>>,
): Promise<void> {
  const field = window.getByRole('combobox', { name: 'Message' });
  await field.fill(`/${command}`);
  await window.getByRole('option', { name: new RegExp(`^/${command} `) }).click();
  const fields = window.getByRole('group', { name: `/${command}`, exact: true });
  await fields.waitFor();
  for (const [name, value] of Object.entries(options)) {
    const field = fields.getByRole('combobox', { name }).or(fields.getByRole('textbox', { name }));
    if (!(await field.isVisible())) {
      await fields.getByRole('button', { name: `+ ${name}`, exact: true }).click();
    }
    await field.fill(labelOf(value));
  }
  await window.getByRole('button', { name: 'Send' }).click();
  await fields.waitFor({ state: 'hidden' });
}

function labelOf(value: SceneValue): string {
  if (typeof value !== 'object') return String(value);
  return 'channel' in value ? `#${places[value.channel]}` : `@${names[value.user]}`;
}

/** The messages that fit, oldest first. */
export function messagesLike(window: Page, { text, button: label, pictures = 0 }: Sought): Locator {
  let found = window.locator('li.message');
  if (text !== undefined) found = found.filter({ hasText: text });
  if (label !== undefined) found = found.filter({ has: button(window, label) });
  return pictures === 0 ? found : found.filter({ has: window.locator('.gallery img') });
}

/** A button, by its label or its emoji. */
export function button(within: Page | Locator, label: string): Locator {
  return within.locator('.row').getByRole('button', { name: spoken[label] ?? label, exact: true });
}

/** What is said of an emoji that stands alone. */
const spoken: Readonly<Record<string, string>> = { '🔄': 'Reroll 🔄', '⋯': 'More ⋯' };

async function control(window: Page, name: 'Kill' | 'Start'): Promise<void> {
  await withPanel(window, (panel) => panel.getByRole('button', { name, exact: true }).click());
}

/** Opens what is behind the scenes, and closes it again. */
export async function withPanel(
  window: Page,
  act: (panel: Locator) => Promise<void>,
): Promise<void> {
  const opener = window.getByRole('button', { name: 'Behind the scenes' });
  await open(opener, true);
  await act(window.getByRole('complementary', { name: 'Behind the scenes' }));
  await open(opener, false);
}

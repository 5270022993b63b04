import type { Locator } from 'playwright-core';

/** An element, as long as it has the keyboard. */
export function focused(locator: Locator): Locator {
  return locator.and(locator.page().locator(':focus'));
}

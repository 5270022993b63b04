import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';

/** Begins something with an element; what it returns ends it. */
type Begin = (element: Element) => (() => void) | undefined;

class WhileThere extends AsyncDirective {
  override readonly render: (begin: Begin) => typeof noChange = () => noChange;
  #end: (() => void) | undefined;
  #hasBegun = false;

  override update({ element }: ElementPart, [begin]: [Begin]): typeof noChange {
    if (this.#hasBegun) return noChange;
    this.#hasBegun = true;
    queueMicrotask(() => {
      if (this.isConnected && element.isConnected) this.#end = begin(element);
    });
    return noChange;
  }

  override disconnected(): void {
    this.#end?.();
    this.#end = undefined;
  }
}

/**
 * Does something with an element once it stands in the document, and ends it when the element goes. (`ref` of lit
 * calls back while what is new does not stand there yet: it can be neither focused nor shown as a dialog.)
 */
export const whileThere = directive(WhileThere);

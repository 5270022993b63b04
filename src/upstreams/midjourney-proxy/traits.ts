import type { MidjourneyProxyFlavour } from '../../config/upstreams.ts';
import type { ActionKind } from '../result.ts';

/** Whether a gateway can do something; undefined: not known yet. */
type Known = boolean | undefined;

/**
 * What one gateway can do, as far as it is known. Changed while the program runs, by what the
 * gateway itself says; nobody has to configure it.
 */
export interface Traits {
  /** Many tasks in one query (`list-by-condition`). */
  batchQuery: Known;
  /** `/mj-relax`, `/mj-fast` and `/mj-turbo` in front of `/mj`. */
  modePrefixes: Known;
  /** Buttons are pressed by their `customId`. */
  action: Known;
  /** Sorts of button that it has called unknown, so that they are not drawn again. */
  readonly unknownActions: Set<ActionKind>;
  /** Tells the seed of a picture. */
  imageSeed: Known;
  /** Has an endpoint that cancels; whether this key may use it is another matter. */
  cancel: Known;
}

/**
 * Routes of the sources: java `SubmitController` and `TaskController`, trueai the same,
 * new-api `router/relay-router.go`. Gateways of the last kind differ in whether they route `action`.
 */
const presets: Readonly<Record<MidjourneyProxyFlavour, Omit<Traits, 'unknownActions'>>> = {
  java: { batchQuery: true, modePrefixes: false, action: false, imageSeed: false, cancel: false },
  trueai: { batchQuery: true, modePrefixes: true, action: true, imageSeed: true, cancel: true },
  'new-api': {
    batchQuery: true,
    modePrefixes: true,
    action: undefined,
    imageSeed: true,
    cancel: false,
  },
};

/** @param flavour pinned by the operator; undefined: everything is to be found out */
export function firstTraits(flavour: MidjourneyProxyFlavour | undefined): Traits {
  const unknownActions = new Set<ActionKind>();
  if (flavour !== undefined) return { ...presets[flavour], unknownActions };
  return {
    unknownActions,
    batchQuery: undefined,
    modePrefixes: undefined,
    action: undefined,
    imageSeed: undefined,
    cancel: undefined,
  };
}

import type { MidjourneyProxyFlavour } from '../../config/upstreams.ts';
import type { Ability } from '../port.ts';
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
  /** Has the endpoints of these names. */
  blend: Known;
  describe: Known;
  shorten: Known;
  video: Known;
}

/** The endpoints below `/mj/submit/` that not every gateway has, beside those for buttons. */
const optionalEndpoints = ['blend', 'describe', 'shorten', 'video'] as const;
export type OptionalEndpoint = (typeof optionalEndpoints)[number];

/** @returns undefined where a gateway without such an endpoint would be none at all */
export function optionalEndpoint(name: string): OptionalEndpoint | undefined {
  return optionalEndpoints.find((endpoint) => endpoint === name);
}

/**
 * Whether a gateway can do something, as far as is known: what nobody knows is tried. The choices
 * of a clip are fields of one endpoint, which come and go with it.
 */
export function canDo(traits: Traits, ability: Ability): boolean {
  switch (ability) {
    case 'blend':
    case 'describe':
    case 'shorten':
    case 'video':
      return traits[ability] !== false;
    case 'video-loop':
    case 'video-end-image':
    case 'video-batch':
    case 'video-quality':
      return traits.video !== false;
    case 'seed':
      return traits.imageSeed !== false;
  }
}

type Routes = Omit<Traits, 'unknownActions'>;

const trueai: Routes = {
  batchQuery: true,
  modePrefixes: true,
  action: true,
  imageSeed: true,
  cancel: true,
  blend: true,
  describe: true,
  shorten: true,
  video: true,
};

/**
 * Routes of the sources: java `SubmitController` and `TaskController`, trueai the same,
 * new-api `router/relay-router.go`. Gateways of the last kind differ in whether they route `action`,
 * and older ones have no `video`.
 */
const presets: Readonly<Record<MidjourneyProxyFlavour, Routes>> = {
  java: {
    ...trueai,
    modePrefixes: false,
    action: false,
    imageSeed: false,
    cancel: false,
    shorten: false,
    video: false,
  },
  trueai,
  'new-api': { ...trueai, action: undefined, cancel: false, video: undefined },
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
    blend: undefined,
    describe: undefined,
    shorten: undefined,
    video: undefined,
  };
}

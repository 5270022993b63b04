import { type Clock, systemClock } from '../../../src/lib/clock.ts';
import type { FlavourName } from './flavour.ts';
import type { Work } from './task.ts';

/** How the key travels: `Authorization: Bearer`, `mj-api-secret`, or `Authorization` as it is. */
export type AuthStyle = 'bearer' | 'mj-api-secret' | 'raw';

/** How a sandbox is set up; everything has a default. */
export interface MidjourneyProxyOptions {
  readonly clock?: Clock;
  /** 0 (default): any free port. */
  readonly port?: number;
  /** `trueai` (version 11) unless told. */
  readonly flavour?: FlavourName;
  /** `bearer` for new-api, `mj-api-secret` elsewhere unless told. */
  readonly auth?: AuthStyle;
  readonly key?: string;
  /** Pixels of one square picture of a grid, 256 unless told. */
  readonly cellSize?: number;
  /** Milliseconds a whole grid takes, 2000 unless told. */
  readonly paceMs?: number;
  /** Whether variations, pans, rerolls and animations wait for a modal. */
  readonly remix?: boolean;
  /** The account answers such a modal itself, unless the submit has `enableRemix`. */
  readonly remixAutoSubmit?: boolean;
  /** Tasks worked on at once, 3 unless told. */
  readonly concurrency?: number;
  /** Tasks that may wait, 10 unless told. */
  readonly queue?: number;
  /** Answers `result` as a JSON number. */
  readonly numericResult?: boolean;
  /** Ids of 18 digits, beyond 2^53, in place of 16. */
  readonly longIds?: boolean;
  /** new-api: how often the gateway looks at its upstream, 15 000 ms unless told. */
  readonly pollLoopMs?: number;
  /** trueai: the key is an administrator's, so that it may cancel. */
  readonly admin?: boolean;
  /** Buttons that finished tasks show beside their own, such as those of older servers. */
  readonly extraButtons?: readonly ExtraButton[];
}

/** A button that stands below all tasks of one sort, behind their own. */
export interface ExtraButton {
  readonly below: Work['kind'];
  /** `{job}` in it becomes the job's uuid. Undefined: a link button. */
  readonly customId?: string;
  readonly label?: string;
  readonly emoji?: string;
  /** 2 (a button) unless told. */
  readonly type?: number;
  /** Where a link button leads; older servers do not tell. */
  readonly url?: string;
}

/** The options with their defaults filled in. */
export type Settings = Required<MidjourneyProxyOptions>;

/** Fills in the defaults. */
export function settingsOf(options: MidjourneyProxyOptions): Settings {
  const flavour = options.flavour ?? 'trueai';
  return {
    clock: systemClock,
    port: 0,
    auth: flavour === 'new-api' ? 'bearer' : 'mj-api-secret',
    key: 'sk-sandbox-0123456789abcdef',
    cellSize: 256,
    paceMs: 2000,
    remix: false,
    remixAutoSubmit: false,
    concurrency: 3,
    queue: 10,
    numericResult: false,
    longIds: false,
    pollLoopMs: 15_000,
    admin: false,
    extraButtons: [],
    ...options,
    flavour,
  };
}

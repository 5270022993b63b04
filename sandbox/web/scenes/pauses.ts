/** How long a story stands still so that one can follow it, in milliseconds. */
export interface Pauses {
  readonly beforeStep: number;
  /** A command is filled in, and not sent yet. */
  readonly beforeSending: number;
}

export const pauses = {
  usual: { beforeStep: 1_500, beforeSending: 900 },
  none: { beforeStep: 0, beforeSending: 0 },
} as const satisfies Readonly<Record<string, Pauses>>;

import fc from 'fast-check';

/** What one thing is fed with, and what has to hold for each case. */
export interface Rig<Case> {
  readonly cases: fc.Arbitrary<Case>;
  /** @throws whatever breaks a promise */
  run(one: Case): void | Promise<void>;
  close?(): Promise<void>;
}

/** A rig whose cases nobody else has to know. */
export interface OpenTarget {
  /** @param around is given each case as something to run, and runs it */
  check(around: (run: () => Promise<void>) => Promise<void>, how: How): Promise<Finding>;
  close(): Promise<void>;
}

/** Which cases are run. */
export interface How {
  readonly count: number;
  readonly seed: number;
  /** The one case to run again, as a finding names it. */
  readonly path?: string | undefined;
}

/** What came of it: nothing, or the smallest case that was found to break a promise. */
export interface Finding {
  readonly failed: boolean;
  /** Runs it again, together with the seed. */
  readonly path: string | undefined;
  readonly smallest: string | undefined;
  readonly error: unknown;
}

export interface Target {
  readonly name: string;
  open(): Promise<OpenTarget>;
}

/** @param build makes what is to be tried; called once per run */
export function target<Case>(name: string, build: () => Rig<Case> | Promise<Rig<Case>>): Target {
  return {
    name,
    open: async () => {
      const rig = await build();
      return {
        check: (around, how) => check(rig, around, how),
        close: async () => {
          await rig.close?.();
        },
      };
    },
  };
}

async function check<Case>(
  rig: Rig<Case>,
  around: Parameters<OpenTarget['check']>[0],
  { count, seed, path }: How,
): Promise<Finding> {
  const property = fc.asyncProperty(rig.cases, (one) => around(async () => rig.run(one)));
  const details = await fc.check(property, {
    seed,
    ...(path === undefined ? { numRuns: count } : { path, endOnFailure: true }),
  });
  return {
    failed: details.failed,
    path: details.counterexamplePath ?? undefined,
    smallest: details.counterexample === null ? undefined : fc.stringify(details.counterexample),
    error: details.errorInstance,
  };
}

import type { Evidence } from '../evidence.ts';
import type { Breach, Check } from './breach.ts';
import { ledgerAgrees } from './ledger.ts';
import { everyPictureIsShown, noMessageIsLeft } from './messages.ts';
import { everyEndIsTrue, everyJobEnds, everyRequestIsAnswered } from './one-end.ts';
import { paidOnce } from './paid-once.ts';
import {
  endsOnlyWhenAsked,
  everyErrorIsCaught,
  logsAreClean,
  nothingStaysOpen,
  rulesAreKept,
} from './process.ts';

/** What is promised of every run, whatever goes wrong in it. */
const promises: Readonly<Record<string, Check>> = {
  'nothing is paid twice': paidOnce,
  'every job ends': everyJobEnds,
  'every accepted request is answered': everyRequestIsAnswered,
  'every end is true': everyEndIsTrue,
  'every picture is shown': everyPictureIsShown,
  'no message is left unfinished': noMessageIsLeft,
  'the ledger agrees with the upstream': ledgerAgrees,
  'it ends only when it is asked to': endsOnlyWhenAsked,
  'nothing stays open': nothingStaysOpen,
  'every error is caught': everyErrorIsCaught,
  'logs tell no secret': logsAreClean,
  "Discord's rules are kept": rulesAreKept,
};

/** @returns the breaches of every promise */
export function findBreaches(evidence: Evidence): readonly Breach[] {
  return Object.entries(promises).flatMap(([promise, check]) =>
    check(evidence).map((seen) => ({ promise, seen })),
  );
}

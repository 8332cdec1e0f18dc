import { type Criterion, type Weights, weightsFixed } from "../../../../casework/comparison";
import { compareStamps, madeAt, stampOf } from "../../../../ledger/log";
import type { ReadEntry } from "../../case-file";
import { escape, list, tag, words } from "../html";
import { moment } from "../say/times";
import { type Telling, entryLink } from "../telling";
import type { ComparedOf } from "./compared";

interface Weighing {
  readonly entry: ReadEntry;
  readonly criteria: readonly Criterion[];
  readonly weights: Weights;
  readonly reason: string;
}

/** Each time that weights were fixed for the case, the first first. */
export function weighingsIn({ file }: Telling): readonly Weighing[] {
  return file.entries.flatMap((entry) => {
    if (entry.header.type !== weightsFixed.type || entry.isErased || entry.isUnknown) return [];
    const read = weightsFixed.parse(entry.header, entry.payload);
    const isOurs = read.ok && read.value.caseId === (file.case?.caseId ?? read.value.caseId);
    return isOurs ? [{ entry, ...read.value }] : [];
  });
}

/** When the weights of a decision were fixed, how, and how often before, with the reasons that were given. */
export function weighingHtml({ record }: ComparedOf, t: Telling): string {
  const { w } = t;
  const { fixed, fixedBefore, weights, asOf } = record;
  const entry = t.entryAt(fixed);
  const when = entry ? moment(madeAt(entry.header), w) : w.notKnown;
  const times = fixedBefore === 0 ? w.weighing.never : w.weighing.before(fixedBefore);
  const told = weighingsIn(t).filter(
    (one) => entry && compareStamps(stampOf(one.entry.header), stampOf(entry.header)) <= 0,
  );
  const reasons = told.map((one) => weighedHtml(one, t));
  return [
    tag(
      "p",
      `${escape(w.weighing.fixed(w.weighing[weights.how], when))} (${entryLink(fixed, t)}) ${escape(times)} ${escape(w.weighing.asOf(moment(asOf, w)))}`,
    ),
    reasons.length > 1 ? list(reasons) : "",
  ].join("");
}

/** One time that weights were fixed, and why. */
const weighedHtml = ({ entry, reason }: Weighing, t: Telling): string =>
  `${words(t.w.weighing.reason(moment(madeAt(entry.header), t.w), reason))} (${entryLink(entry.header, t)})`;

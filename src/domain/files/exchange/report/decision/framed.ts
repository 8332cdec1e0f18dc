import { standingWeighting } from "../../../../casework/comparison";
import { sharesOf } from "../../../../casework/decision";
import { madeAt } from "../../../../ledger/log";
import { escape, heading, list, tag, words } from "../html";
import { moment } from "../say/times";
import { nameOfNode } from "../captured/names";
import { type Telling, entryLink } from "../telling";
import { frameTable } from "./comparison";
import { weighingsIn } from "./weighing";

/** A comparison that nothing is decided by yet: the options, what matters, what must be met, and whether it was weighed. */
export function framedHtml(t: Telling): string {
  const { w, file } = t;
  const { frame, framedBy, framedAt } = file.comparison ?? {};
  if (!frame || !framedBy || framedAt === undefined) return "";
  const options = frame.alternatives.map((node) => words(nameOfNode(node, t)));
  const weighing = standingWeighting(weighingsIn(t), frame.criteria);
  const shares = weighing && sharesOf({ criteria: frame.criteria, weights: weighing.weights });
  const fixed = weighing
    ? `${escape(w.weighing.fixed(w.weighing[weighing.weights.how], moment(madeAt(weighing.entry.header), w)))} (${entryLink(weighing.entry.header, t)})`
    : escape(w.weighing.none);
  return [
    heading(2, escape(w.sections.compared), "compared"),
    tag("p", escape(w.comparison.laidOut(moment(framedAt, w))), ` (${entryLink(framedBy, t)}) `, fixed),
    heading(3, escape(w.comparison.alternatives)),
    options.length === 0 ? tag("p", escape(w.comparison.noOptions)) : list(options),
    frame.criteria.length + frame.limits.length === 0 ? "" : frameTable(frame, shares, t),
  ].join("");
}

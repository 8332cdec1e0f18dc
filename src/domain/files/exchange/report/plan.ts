import { type PlanTaskRow, secondSignature } from "../../../casework/planned";
import { nameOfNode } from "./captured/names";
import { escape, heading, headedTable, list, tag, words } from "./html";
import { day, moment } from "./say/times";
import { type Telling, entryLink } from "./telling";

/** Whether there is anything to tell of a case's plan. */
export const hasPlan = ({ file: { plan } }: Pick<Telling, "file">): boolean =>
  plan.tasks.some(isTold) || plan.holds.length > 0 || plan.own?.needsSignature === true;

/** What had to be done before the case was decided or closed, and what was skipped. */
const isTold = ({ addedAt, blocks, status }: Partial<PlanTaskRow>): boolean =>
  addedAt !== undefined && status !== "dropped" && (blocks !== "nothing" || status === "skipped");

/** What of the plan mattered: tasks that had to be done first, when and by whom they were, what was skipped and why, what was held. */
export function planHtml(t: Telling): string {
  if (!hasPlan(t)) return "";
  const { w, file } = t;
  const tasks = file.plan.tasks.filter(isTold).sort(byTime);
  const heads = [w.plan.task, w.plan.before, w.plan.became].map(escape);
  const rows = tasks.map((task): [string, string, string] => [
    words(task.name ?? ""),
    escape(w.plan.blocks[task.blocks ?? "nothing"]),
    becameOf(task, t),
  ]);
  return [
    heading(2, escape(w.sections.plan), "plan"),
    file.plan.own?.templateName ? tag("p", escape(w.plan.from), " ", words(file.plan.own.templateName)) : "",
    rows.length === 0 ? "" : headedTable(heads, rows, { kind: "plan", label: w.sections.plan }),
    file.plan.own?.needsSignature === true ? tag("p", escape(w.plan.needsSignature)) : "",
    holdsHtml(t),
  ].join("");
}

const byTime = (a: Partial<PlanTaskRow>, b: Partial<PlanTaskRow>): number =>
  compare(a.addedAt ?? "", b.addedAt ?? "") || compare(a.due ?? "", b.due ?? "") || compare(a.name ?? "", b.name ?? "");
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function becameOf(task: Partial<PlanTaskRow>, t: Telling): string {
  const { w, file } = t;
  const { status, settledAt, settledBy, doneBy = "", note = "", signatures, due = "" } = task;
  if (status === "open" || !settledAt || !settledBy)
    return escape(due === "" ? w.plan.open : w.plan.openBy(day(due, w)));
  const when = moment(settledAt, w);
  const said = status === "done" ? w.plan.done(when) : w.plan.skipped(when);
  const second = signatures === 2 && status === "done" ? secondSignature(task, file.plan.signatures) : undefined;
  const signed =
    signatures !== 2 || status !== "done"
      ? ""
      : second
        ? tag("p", words(w.plan.second(second.by, moment(second.signedAt, w))), ` (${entryLink(second.signedBy, t)})`)
        : tag("p", escape(w.plan.waits));
  return [
    tag("p", escape(said), doneBy === "" ? "" : `, ${words(doneBy)}`, ` (${entryLink(settledBy, t)})`),
    note === "" ? "" : tag("p", words(note)),
    signed,
  ].join("");
}

function holdsHtml(t: Telling): string {
  const { w, file } = t;
  const items = file.plan.holds.flatMap(({ node = "", isHeld, reason = "", setAt = "", setBy }) => {
    const what = node === "" ? escape(w.plan.theCase) : words(nameOfNode(node, t));
    const said = isHeld === true ? w.plan.held(moment(setAt, w)) : w.plan.released(moment(setAt, w));
    return setBy ? [`${what}: ${escape(said)} ${words(reason)} (${entryLink(setBy, t)})`] : [];
  });
  return items.length === 0 ? "" : heading(3, escape(w.plan.holds)) + list(items);
}

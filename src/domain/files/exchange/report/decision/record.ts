import { isSameName } from "../../../../casework/planned";
import { escape, heading, headedTable, paragraphs, tag, words } from "../html";
import { day, moment } from "../say/times";
import { type Telling, entryLink } from "../telling";
import { totalCell } from "./cells";
import { citedTeller } from "./cited";
import { comparisonTables } from "./comparison";
import { comparedOf, optionsInOrder } from "./compared";
import type { Decided } from "./decided";
import { footnoteId, footnoted } from "./footnotes";
import { weighingHtml } from "./weighing";

/** A decision as it was recorded: what was chosen, why, what was not and why, how it was weighed, what spoke against it, by whom, on what. */
export function* decisionHtml(decided: Decided, t: Telling, level: number): Generator<string> {
  const { w } = t;
  const { decision } = decided;
  const compared = comparedOf(decided);
  const head = (text: string): string => heading(level + 1, escape(text));
  const told = (text: string): string => paragraphs(text, (part) => footnoted(part, decided));
  yield heading(level, `${escape(w.sections.decision)}: ${words(decision.title)}`, decided.id);
  yield standing(decided, t);
  yield chosenHtml(decided, t, told);
  yield head(w.decision.why) + told(decision.why);
  yield notChosen(decided, t, head);
  if (compared) {
    yield head(w.decision.weights) + weighingHtml(compared, t);
    yield* comparisonTables(decided, compared, t);
  } else yield tag("p", escape(w.decision.uncompared));
  yield head(w.decision.against);
  yield decision.against === "" ? tag("p", escape(w.decision.nothingAgainst)) : told(decision.against);
  if (decision.dissent !== "") yield head(w.decision.dissent) + told(decision.dissent);
  yield head(w.decision.signed) + signed(decided, t);
  yield* evidenceHtml(decided, t, head);
}

/** Whether it still stands, and whose place it took. */
function standing({ decision, before, after }: Decided, t: Telling): string {
  const { w } = t;
  return [
    after ? `<p class="mind">${linked(w.decision.superseded(moment(after.at, w)), after, t)}</p>` : "",
    before ? tag("p", linked(w.decision.supersedes(moment(before.at, w)), before, t)) : "",
    decision.change === "" ? "" : tag("p", `${escape(w.decision.change)}: ${words(decision.change)}`),
  ].join("");
}

const linked = (text: string, { id, entry }: Decided, t: Telling): string =>
  `<a href="#${id}">${escape(text)}</a> (${entryLink(entry.header, t)})`;

/** What was chosen, set apart; with the reasons for each where `told` makes HTML of them. */
export function chosenHtml(
  { decision: { options } }: Decided,
  { w }: Telling,
  told: (text: string) => string = () => "",
): string {
  const chosen = options.filter(({ verdict }) => verdict === "chosen");
  const names = chosen.map(
    ({ name, reason }) => `<p class="name">${words(name)}</p>${reason === "" ? "" : told(reason)}`,
  );
  const said =
    chosen.length === 0 ? tag("p", escape(w.summary.chosenNone)) : `<p class="say">${escape(w.summary.chosen)}</p>`;
  return `<div class="chosen">${said}${names.join("")}</div>`;
}

function notChosen(decided: Decided, t: Telling, head: (text: string) => string): string {
  const { w } = t;
  const { decision } = decided;
  const others = optionsInOrder(decision).filter(({ option }) => option.verdict !== "chosen");
  if (others.length === 0) return "";
  const rows = others.map(({ option, at }): [string, string, string] => {
    const outside = option.verdict === "outside" ? [tag("p", escape(w.decision.outside))] : [];
    const points = decision.compared?.points[at];
    return [
      words(option.name),
      [...outside, paragraphs(option.reason, (part) => footnoted(part, decided))].join(""),
      points ? totalCell(points, t) : "–",
    ];
  });
  const heads = [w.decision.option, w.decision.whyNot, w.decision.pointsHead].map(escape);
  return head(w.decision.notChosen) + headedTable(heads, rows, { kind: "others", label: w.decision.notChosen });
}

/** By whom and when it was decided. */
function signed({ decision, entry, at }: Decided, t: Telling): string {
  const { w } = t;
  return [
    tag(
      "p",
      tag("strong", words(decision.decidedBy)),
      "<br>",
      escape(w.decision.recorded(moment(at, w))),
      ` (${entryLink(entry.header, t)})`,
    ),
    secondHtml(decision, t),
    decision.lookAgain === "" ? "" : tag("p", escape(w.summary.lookAgain(day(decision.lookAgain, w)))),
  ].join("");
}

/** The second official's signature, where there is one: what a name on the same computer is worth is said with it. */
function secondHtml({ decisionId, decidedBy }: Decided["decision"], t: Telling): string {
  const { w, file } = t;
  const second = file.plan.signatures.find(
    ({ of, id, by }) => of === "decision" && id === decisionId && !isSameName(by, decidedBy),
  );
  if (!second) return "";
  const { by, signedAt, signedBy, place, reason } = second;
  return [
    tag("p", words(w.plan.second(by, moment(signedAt, w))), ` (${entryLink(signedBy, t)})`),
    reason === "" ? "" : tag("p", words(reason)),
    place === "this" ? tag("p", tag("small", escape(w.plan.signedHere))) : "",
  ].join("");
}

function* evidenceHtml(decided: Decided, t: Telling, head: (text: string) => string): Generator<string> {
  const { cited } = decided.decision;
  yield head(t.w.decision.evidence);
  if (cited.length === 0) {
    yield tag("p", escape(t.w.decision.noEvidence));
    return;
  }
  const tell = citedTeller(decided, t);
  yield `<ol class="evidence">`;
  for (const [n, one] of cited.entries()) yield `<li id="${footnoteId(decided, n + 1)}">${tell(one, n + 1)}</li>`;
  yield "</ol>";
}

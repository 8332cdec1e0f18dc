import { isMade } from "../case-file";
import { hostOf } from "../../../evidence/sources";
import { madeAt } from "../../../ledger/log";
import { capturedSubjects } from "./captured/subjects";
import type { Decided, DecidedInCase } from "./decision/decided";
import { chosenHtml } from "./decision/record";
import { definitions, escape, heading, tag, words } from "./html";
import { day, moment } from "./say/times";
import { STYLE } from "./style";
import { type Telling, entryLink } from "./telling";

/** Head, title, what case it is, and in a few lines what was decided or captured. */
export function opening(t: Telling, decided: DecidedInCase): string {
  const { w, shared, info, file } = t;
  const about = file.case;
  const title = about?.title ? about.title : info.caseId;
  const head = [
    `<meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`,
    `<title>${escape(`${shared.report} ${info.caseId}`)}</title><style>${STYLE}</style>`,
  ].join("");
  return [
    `<!doctype html>\n<html lang="${info.language}"><head>${head}</head><body><header>`,
    `<p class="say">${escape(shared.report)}</p>`,
    tag("h1", words(title)),
    definitions([
      [w.case, words(info.caseId)],
      [shared.kind, about?.kind ? escape(shared.kinds[about.kind]) : ""],
      [shared.purpose, words(about?.purpose ?? "")],
      [shared.state, about?.status ? escape(shared.states[about.status]) : ""],
      [shared.outcome, about?.outcome ? words(about.outcome) : ""],
      [shared.exportedAt, escape(moment(info.exportedAt, w))],
    ]),
    "</header><main>",
    heading(2, escape(w.sections.summary), "summary"),
    ...decided.standing.map((one) => summaryOf(one, t)),
    ...decided.erased.map((entry) =>
      tag("p", escape(w.summary.erased(moment(madeAt(entry.header), w))), ` (${entryLink(entry.header, t)})`),
    ),
    decided.standing.length + decided.erased.length === 0 ? tag("p", escape(w.summary.undecided)) : "",
    capturedLine(t),
  ].join("");
}

/** What was chosen, by whom and when. */
function summaryOf(one: Decided, t: Telling): string {
  const { w } = t;
  const { decision, at, before, entry } = one;
  const lines = [
    `${words(w.summary.decided(decision.decidedBy, moment(at, w)))} (${entryLink(entry.header, t)}).`,
    decision.lookAgain === "" ? "" : escape(w.summary.lookAgain(day(decision.lookAgain, w))),
    before ? escape(w.summary.changes) : "",
  ];
  return [
    tag("p", `<a href="#${one.id}">${words(decision.title)}</a>`),
    chosenHtml(one, t),
    tag("p", lines.filter(Boolean).join(" ")),
  ].join("");
}

/** Of whom so much was captured, and where. */
function capturedLine(t: Telling): string {
  const { w, file } = t;
  const made = file.entries.filter(isMade);
  if (made.length === 0) return tag("p", escape(w.captured.none));
  const hosts = [...new Set(made.map(({ capture }) => hostOf(capture.page.url)))];
  const said = w.summary.captured(made.length, capturedSubjects(t).length, hosts.length);
  return tag("p", `${escape(said)}: ${words(hosts.join(", "))}.`);
}

import { isMade } from "../case-file";
import { hostOf } from "../../../evidence/sources";
import { madeAt } from "../../../ledger/log";
import { capturedSubjects } from "./captured/subjects";
import type { Decided, DecidedInCase } from "./decision/decided";
import { chosenHtml } from "./decision/record";
import { definitions, escape, heading, list, tag, words } from "./html";
import { hasFindings } from "./findings";
import { hasPlan } from "./plan";
import { hasScorecards } from "./scorecards";
import { day, moment } from "./say/times";
import { OLDER_STYLE, STYLE } from "./style";
import { type Telling, entryLink, isSaidAlike } from "./telling";

/** Head, title, what case it is, and in a few lines what was decided or captured. */
export function opening(t: Telling, decided: DecidedInCase): string {
  const { w, shared, info, file } = t;
  const about = file.case;
  const title = about?.title ? about.title : info.caseId;
  const head = [
    `<meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`,
    `<title>${escape(`${shared.report} ${info.caseId}`)}</title><style>${isSaidAlike(t) ? STYLE : OLDER_STYLE}</style>`,
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
    contents(decided, t),
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

/** Where things stand in the report; on paper it is left out. */
function contents({ standing, superseded }: DecidedInCase, t: Telling): string {
  const { w, file } = t;
  const links: (readonly [id: string, html: string] | undefined)[] = [
    ...standing.map(({ id, decision }) => [id, `${escape(w.sections.decision)}: ${words(decision.title)}`] as const),
    standing.length === 0 && file.comparison?.frame ? ["compared", escape(w.sections.compared)] : undefined,
    superseded.length > 0 ? ["earlier", escape(w.sections.earlier)] : undefined,
    hasFindings(t) ? ["findings", escape(w.sections.findings)] : undefined,
    hasScorecards(t) ? ["scorecards", escape(w.sections.scorecards)] : undefined,
    hasPlan(t) ? ["plan", escape(w.sections.plan)] : undefined,
    file.notes.length > 0 ? ["notes", escape(w.sections.notes)] : undefined,
    ["captured", escape(w.sections.captured)],
    ["methods", escape(w.sections.methods)],
    ["appendix", escape(w.sections.appendix)],
  ];
  const items = links.flatMap((link) => (link ? `<a href="#${link[0]}">${link[1]}</a>` : []));
  return `<nav aria-label="${escape(w.contents)}">${list(items)}</nav>`;
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
  return [tag("p", words(decision.title)), chosenHtml(one, t), tag("p", lines.filter(Boolean).join(" "))].join("");
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

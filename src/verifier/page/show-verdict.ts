import { type Verdict, type VerdictWords, checkWords, keyWords, outcomeWords } from "../../domain/files/exchange";
import { element } from "./element";

/** A verdict: what it comes to, a line for each check with what was found, and whose key it is. */
export function showVerdict(verdict: Verdict, w: VerdictWords): HTMLElement {
  const { checks, info, keys, times, unaccepted, outcome, doubts } = verdict;
  const summary = element("p", { class: outcome }, outcomeWords(verdict, w));
  const why = outcome === "partly" ? doubts.map((doubt) => element("li", {}, w.doubt(doubt))) : [];
  const lines = checks.map((check) =>
    element(
      "li",
      { class: check.status },
      element("b", {}, `${w.names[check.id]}: ${w.states[check.status]}`),
      ` – ${checkWords(check, w)}`,
      element(
        "ul",
        {},
        check.findings.map((finding) => element("li", {}, w.finding(finding))),
      ),
    ),
  );
  const confirmed = [...times.map(w.time), ...unaccepted.map(w.stated)].map((words) => element("li", {}, words));
  return element(
    "div",
    {},
    summary,
    why.length > 0 ? element("ul", {}, why) : [],
    element("p", {}, element("bdi", {}, w.caseLine(info.caseId, info.exportedAt, info.software))),
    element("ul", { class: "checks" }, lines, confirmed),
    element("p", {}, `${w.key}:`),
    keys.map((key) => element("p", {}, element("code", {}, keyWords(key, verdict, w)))),
    element("p", {}, w.keyHelp),
  );
}

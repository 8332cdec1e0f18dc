import type { ArtifactRef } from "../../../evidence/snapshot";
import { type Chunks, utf8 } from "../bytes";
import { appendixHtml } from "./appendix";
import { capturedHtml } from "./captured/captured";
import { decidedIn } from "./decision/decided";
import { framedHtml } from "./decision/framed";
import { decisionHtml } from "./decision/record";
import type { ReportFacts } from "./facts";
import { escape, heading } from "./html";
import { findingsHtml } from "./findings";
import { methodsHtml } from "./methods";
import { notesHtml } from "./notes";
import { olderReport } from "./older/report";
import { opening } from "./opening";
import { planHtml } from "./plan";
import { scorecardsHtml } from "./scorecards";
import { telling } from "./telling";

/** The first version of the templates that begins with what was decided. */
const DECIDED_SINCE = 5;

/**
 * The report, for somebody who never saw the product: what was decided and why, what was compared and captured, how figures
 * come about, and the technicalities in an appendix. One HTML file that needs nothing else, runs nothing and prints well. The same
 * on every machine: no words of the browser's, no time zone. Pictures beyond what it holds are named by where they are. `picture`
 * gives an artifact's bytes.
 */
export async function* report(facts: ReportFacts, picture: (artifact: ArtifactRef) => Chunks): Chunks {
  if (facts.info.templates < DECIDED_SINCE) yield* olderReport(facts, picture);
  else yield* newReport(facts, picture);
}

async function* newReport(facts: ReportFacts, picture: (artifact: ArtifactRef) => Chunks): Chunks {
  const t = telling(facts);
  const decided = decidedIn(facts.file);
  const { standing, superseded } = decided;
  yield utf8(opening(t, decided));
  for (const one of standing) for (const html of decisionHtml(one, t, 2)) yield utf8(html);
  if (standing.length === 0) yield utf8(framedHtml(t));
  if (superseded.length > 0) yield utf8(heading(2, escape(t.w.sections.earlier), "earlier"));
  for (const one of superseded) for (const html of decisionHtml(one, t, 3)) yield utf8(html);
  yield utf8(findingsHtml(t));
  yield utf8(scorecardsHtml(t));
  yield utf8(planHtml(t));
  yield utf8(notesHtml(t));
  yield* capturedHtml(t, picture);
  yield utf8(methodsHtml(t));
  for (const html of appendixHtml(t, [...standing, ...superseded])) yield utf8(html);
  yield utf8("</main></body></html>\n");
}

import type { ArtifactRef } from "../../../evidence/snapshot";
import { artifactsOf, caseFile, readEntry } from "../case-file";
import { type EntryLine, type ExportLanguage, FORMAT, TEMPLATES } from "../format";
import { captureFacts, captureHead } from "./captured/capture";
import { nameOfNode } from "./captured/names";
import { capturedSubjects } from "./captured/subjects";
import { decidedIn } from "./decision/decided";
import { framedHtml } from "./decision/framed";
import { decisionHtml } from "./decision/record";
import { escape, heading, words } from "./html";
import { findingsHtml } from "./findings";
import { notesHtml } from "./notes";
import { opening } from "./opening";
import { planHtml } from "./plan";
import { scorecardsHtml } from "./scorecards";
import { telling } from "./telling";

/** A part of a report: HTML of ours, in which every tag is closed and every sign of a text escaped, or a picture that a capture kept. */
type ReportPart = { readonly html: string } | { readonly picture: ArtifactRef };

interface About {
  readonly caseId: string;
  readonly language: ExportLanguage;
  /** When it is made (ISO 8601). */
  readonly at: string;
  /** What stands in the place of every entry's number. */
  readonly noNumber: string;
}

/** What shows the page as people saw it: what was on screen, and the whole of it. */
const PICTURES: ReadonlySet<string> = new Set(["screenshot", "full-screenshot"]);

/**
 * What the report of a case says, in its order: without its appendix, and without officials' labels, which stand in the order of the
 * alphabet. Each picture is there once.
 */
export function* reportParts(
  { caseId, language, at, noNumber }: About,
  lines: readonly Pick<EntryLine, "header" | "payload">[],
): Generator<ReportPart> {
  const read = lines.flatMap((line) => readEntry({ ...line, proof: "" }) ?? []);
  const file = { ...caseFile(caseId, read), labels: [] };
  const about = { format: FORMAT, templates: TEMPLATES, caseId, language } as const;
  const info = { ...about, exportedAt: at, software: "", missing: [] };
  const plain = telling({ info, file, keys: [], authorities: [] });
  const t = { ...plain, w: { ...plain.w, entry: () => noNumber, entryOfLog: () => noNumber } };
  const decided = decidedIn(file);
  yield {
    html: opening(t, decided)
      .replace(/^.*<header>/su, "")
      .replace(/<nav .*<\/nav>/su, ""),
  };
  for (const one of decided.standing) yield { html: [...decisionHtml(one, t, 2)].join("") };
  if (decided.standing.length === 0) yield { html: framedHtml(t) };
  if (decided.superseded.length > 0) yield { html: heading(2, escape(t.w.sections.earlier)) };
  for (const one of decided.superseded) yield { html: [...decisionHtml(one, t, 3)].join("") };
  for (const html of [findingsHtml(t), scorecardsHtml(t), planHtml(t), notesHtml(t)]) yield { html };
  yield { html: heading(2, escape(t.w.sections.captured)) };
  const shown = new Set<string>();
  for (const { node, captures } of capturedSubjects(t)) {
    yield { html: heading(3, words(nameOfNode(node, t))) };
    const told = new Set<string>();
    for (const entry of captures) {
      yield { html: captureHead(entry, t) + [...captureFacts(entry, told, t)].join("") };
      for (const picture of artifactsOf(entry)) {
        if (!PICTURES.has(picture.role) || shown.has(picture.sha256)) continue;
        shown.add(picture.sha256);
        yield { picture };
      }
    }
  }
}

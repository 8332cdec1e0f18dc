import { reviewersIn } from "../../evidence/pseudonyms";
import { caseFile, isMade, readEntry, artifactsOf } from "../exchange/case-file";
import { type EntryLine, FORMAT, TEMPLATES, type ExportLanguage } from "../exchange/format";
import { captureFacts, captureHead } from "../exchange/report/captured/capture";
import { nameOfNode } from "../exchange/report/captured/names";
import { capturedSubjects } from "../exchange/report/captured/subjects";
import { decidedIn } from "../exchange/report/decision/decided";
import { framedHtml } from "../exchange/report/decision/framed";
import { decisionHtml } from "../exchange/report/decision/record";
import { escape, heading, words } from "../exchange/report/html";
import { notesHtml } from "../exchange/report/notes";
import { opening } from "../exchange/report/opening";
import { planHtml } from "../exchange/report/plan";
import { scorecardsHtml } from "../exchange/report/scorecards";
import { type Telling, telling } from "../exchange/report/telling";
import { type Block, NO_NUMBER, blocksOf } from "./blocks";

/** A case as it can be disclosed. */
export interface CaseToRead {
  readonly blocks: readonly Block[];
  /** Who wrote, answered or tagged in it, as its captures name them. */
  readonly names: readonly string[];
}

/** What shows the page as people saw it: what was on screen, and the whole of it. */
const PICTURES: ReadonlySet<string> = new Set(["screenshot", "full-screenshot"]);

interface About {
  readonly caseId: string;
  readonly language: ExportLanguage;
  /** When it is made (ISO 8601). */
  readonly at: string;
  /** Hashes of artifacts that are not here any more. */
  readonly missing: readonly string[];
}

/**
 * What the report of a case says, as blocks of text and pictures: without its appendix, hashes, the numbers of entries, and officials'
 * labels, which stand in the order of the alphabet.
 */
export function caseBlocks(
  { caseId, language, at, missing }: About,
  lines: readonly Pick<EntryLine, "header" | "payload">[],
): CaseToRead {
  const read = lines.flatMap((line) => readEntry({ ...line, proof: "" }) ?? []);
  const file = { ...caseFile(caseId, read), labels: [] };
  const about = { format: FORMAT, templates: TEMPLATES, caseId, language } as const;
  const info = { ...about, exportedAt: at, software: "", missing: [...missing] };
  const plain = telling({ info, file, keys: [], authorities: [] });
  const t: Telling = { ...plain, w: { ...plain.w, entry: () => NO_NUMBER, entryOfLog: () => NO_NUMBER } };
  const names = read.filter(isMade).flatMap(({ capture }) => reviewersIn(capture));
  return { blocks: blocksIn(t), names: [...new Set(names)] };
}

function blocksIn(t: Telling): readonly Block[] {
  const blocks: Block[] = [];
  const add = (html: string): void => {
    const last = blocks.findLast((one) => one.is !== "picture" && one.row !== undefined);
    blocks.push(...blocksOf(html, last && "row" in last ? last.row : 0));
  };
  const decided = decidedIn(t.file);
  add(
    opening(t, decided)
      .replace(/^.*<header>/su, "")
      .replace(/<nav .*<\/nav>/su, ""),
  );
  for (const one of decided.standing) add([...decisionHtml(one, t, 2)].join(""));
  if (decided.standing.length === 0) add(framedHtml(t));
  if (decided.superseded.length > 0) add(heading(2, escape(t.w.sections.earlier)));
  for (const one of decided.superseded) add([...decisionHtml(one, t, 3)].join(""));
  for (const html of [scorecardsHtml(t), planHtml(t), notesHtml(t)]) add(html);
  add(heading(2, escape(t.w.sections.captured)));
  const missing = new Set(t.info.missing);
  const shown = new Set<string>();
  for (const { node, captures } of capturedSubjects(t)) {
    add(heading(3, words(nameOfNode(node, t))));
    const told = new Set<string>();
    for (const entry of captures) {
      add(captureHead(entry, t));
      add([...captureFacts(entry, told, t)].join(""));
      for (const artifact of artifactsOf(entry)) {
        const { role, sha256 } = artifact;
        if (!PICTURES.has(role) || missing.has(sha256) || shown.has(sha256)) continue;
        shown.add(sha256);
        blocks.push({ is: "picture", artifact });
      }
    }
  }
  return blocks;
}

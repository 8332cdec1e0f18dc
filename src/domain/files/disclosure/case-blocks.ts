import { reviewersIn } from "../../evidence/pseudonyms";
import { type EntryLine, type ExportLanguage, isMade, readEntry, reportParts } from "../exchange";
import { type Block, NO_NUMBER, blocksOf } from "./blocks";

/** A case as it can be disclosed. */
export interface CaseToRead {
  readonly blocks: readonly Block[];
  /** Who wrote, answered or tagged in it, as its captures name them. */
  readonly names: readonly string[];
}

interface About {
  readonly caseId: string;
  readonly language: ExportLanguage;
  /** When it is made (ISO 8601). */
  readonly at: string;
}

/** What the report of a case says, as blocks of text and pictures: without its appendix, hashes, the numbers of entries, and labels. */
export function caseBlocks(about: About, lines: readonly Pick<EntryLine, "header" | "payload">[]): CaseToRead {
  const blocks: Block[] = [];
  for (const part of reportParts({ ...about, noNumber: NO_NUMBER }, lines)) {
    if ("picture" in part) blocks.push({ is: "picture", artifact: part.picture });
    else blocks.push(...blocksOf(part.html, lastRow(blocks)));
  }
  const read = lines.flatMap((line) => readEntry({ ...line, proof: "" }) ?? []);
  const names = read.filter(isMade).flatMap(({ capture }) => reviewersIn(capture));
  return { blocks, names: [...new Set(names)] };
}

function lastRow(blocks: readonly Block[]): number {
  const last = blocks.findLast((block) => block.is !== "picture" && block.row !== undefined);
  return last && last.is !== "picture" ? (last.row ?? 0) : 0;
}

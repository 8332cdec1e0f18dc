import { type CheckpointLine, type EntryLine, caseFile, readEntry } from "../exchange";
import { hashToHex, leafHash } from "../../ledger/log";
import type { UsedEntry } from "./dataset/model";
import { openEvidence } from "./evidence/open-evidence";
import type { OpenEvidence } from "./evidence/open-subject";

/** What of a case's file open data is made of. */
export interface CaseLines {
  readonly caseId: string;
  readonly lines: readonly EntryLine[];
  readonly checkpoints: readonly CheckpointLine[];
}

/** What some cases have that may be published, with the entries that it comes from and the heads of their logs. */
export interface EvidenceOfCases {
  readonly evidence: OpenEvidence;
  readonly entries: readonly UsedEntry[];
  readonly checkpoints: readonly string[];
}

// Acts that say something of what is published; the others of a case are none of anybody's business.
const USED = /^(?:capture\.made|fact\.|subject|source\.graded)/u;

/**
 * Reads the cases' entries. A subject that stands in several has all their evidence; a hiring case brings nothing.
 */
export function evidenceOfCases(cases: readonly CaseLines[]): EvidenceOfCases {
  const files = cases.map(({ caseId, lines }) =>
    caseFile(
      caseId,
      lines.flatMap((line) => readEntry(line) ?? []),
    ),
  );
  const hiring = files.filter((file) => file.case?.kind === "hiring");
  const others = cases.filter((_, n) => files[n]?.case?.kind !== "hiring");
  const byHeader = new Map(others.flatMap(({ lines }) => lines.map((line) => [line.header, line] as const)));
  const lines = [...byHeader.values()];
  const read = lines.flatMap((line) => readEntry(line) ?? []);
  const merged = openEvidence(caseFile(others[0]?.caseId ?? "", read));
  const used = lines.flatMap((line): UsedEntry[] => {
    const entry = readEntry(line);
    if (!entry || entry.isErased || !USED.test(entry.header.type)) return [];
    const { origin, index } = entry.header;
    return [{ origin, index, leaf: hashToHex(leafHash(line.header)) }];
  });
  return {
    evidence: {
      subjects: merged.subjects,
      barred: [...merged.barred, ...hiring.flatMap((file) => openEvidence(file).barred)],
    },
    entries: used.sort((a, b) => (a.origin === b.origin ? a.index - b.index : a.origin < b.origin ? -1 : 1)),
    checkpoints: newestHeads(cases.flatMap(({ checkpoints }) => checkpoints.map(({ note }) => note))),
  };
}

/** The signed heads of a release's file of them, each as it was signed (C2SP tlog-checkpoint). */
export const headsOf = (text: string): readonly string[] => text.split(/\n(?=\S+\n\d+\n\S+\n\n— )/u);

/** Of each log's signed heads the newest. */
function newestHeads(notes: readonly string[]): readonly string[] {
  const newest = new Map<string, { readonly size: number; readonly note: string }>();
  for (const note of notes) {
    const [origin = "", size = "0"] = note.split("\n");
    const held = newest.get(origin);
    if (!held || Number(size) > held.size) newest.set(origin, { size: Number(size), note });
  }
  return [...newest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { note }]) => note);
}

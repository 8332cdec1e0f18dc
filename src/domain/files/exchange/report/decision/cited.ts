import { type CitedEntry, type OfRow, followsFromTable } from "../../../../casework/decision";
import { judgementMade } from "../../../../casework/comparison";
import { findingKept } from "../../../../casework/findings";
import { datasetImported } from "../../../../casework/own-data";
import { noteAdded, noteRevised } from "../../../../casework/annotation";
import { groupBy } from "../../../../ground/grouping";
import { madeAt, stampOf } from "../../../../ledger/log";
import { type ReadEntry, isMade } from "../../case-file";
import { type FactsSaid, factsSaid } from "../../facts-said";
import { nameOfNode } from "../captured/names";
import { findingSaid } from "../findings";
import { escape, words } from "../html";
import { typeName } from "../say/codes";
import { day, moment } from "../say/times";
import { type Telling, entryLink } from "../telling";
import { ofCapture } from "./cited-capture";
import type { Decided } from "./decided";

/** What a record takes of own rows, by the number of what is cited, counted from 0. */
type TakenOfRows = ReadonlyMap<number, readonly OfRow[]>;

/** Tells what a decision cites, one piece of evidence after another. */
export function citedTeller(decided: Decided, t: Telling): (cited: CitedEntry, number: number) => string {
  const evidence = decided.decision.compared?.evidence ?? [];
  const ofRows = groupBy(
    evidence.flatMap(({ own, places }): OfRow[] => [...own, ...places]),
    ({ cited }) => cited,
  );
  const { heldIn } = factsSaid(t.file.entries, stampOf(decided.entry.header));
  return (cited, number) => citedHtml(cited, number, { decided, ofRows, heldIn }, t);
}

interface Citing {
  readonly decided: Decided;
  readonly ofRows: TakenOfRows;
  /** A capture, its facts as they held when it was decided. */
  readonly heldIn: FactsSaid["heldIn"];
}

/** A piece of evidence as a footnote tells it: the page's words with their scale, date, source and its grade, and the entry. HTML. */
function citedHtml(cited: CitedEntry, number: number, citing: Citing, t: Telling): string {
  const entry = t.entryAt(cited);
  const { evidence } = t.w;
  if (!entry) return sentence([escape(evidence.absent)], entryLink(cited, t));
  if (entry.isErased) return sentence([escape(evidence.erased), escape(recorded(entry, t))], entryLink(cited, t));
  return sentence(toldOf(entry, cited, number, citing, t), entryLink(cited, t));
}

const sentence = (parts: readonly string[], entry: string): string =>
  `${[...parts, entry].filter(Boolean).join("; ")}.`;

const recorded = ({ header }: ReadEntry, { w }: Telling): string => w.evidence.noted(moment(madeAt(header), w));

function toldOf(
  entry: ReadEntry,
  cited: CitedEntry,
  number: number,
  { decided, ofRows, heldIn }: Citing,
  t: Telling,
): string[] {
  if (isMade(entry)) return ofCapture(heldIn(entry.capture), cited, t);
  const { header, payload } = entry;
  const { w } = t;
  switch (header.type) {
    case datasetImported.type:
      return ofImport(entry, cited, { taken: ofRows.get(number - 1) ?? [], decided }, t);
    case judgementMade.type: {
      const read = judgementMade.parse(header, payload);
      return read.ok ? [...ofJudgement(read.value, decided, t), escape(recorded(entry, t))] : [];
    }
    case findingKept.type: {
      const read = findingKept.parse(header, payload);
      return read.ok ? [findingSaid(read.value, t), escape(recorded(entry, t))] : [];
    }
    case noteAdded.type:
    case noteRevised.type:
      return [`${escape(w.evidence.note)}: ${words(w.quoted(textOf(entry)))}`, escape(recorded(entry, t))];
    default: {
      const type = typeName(header.type, w, t.openedAgain.has(entry));
      return [escape(type) + (entry.label === "" ? "" : `: ${words(entry.label)}`), escape(recorded(entry, t))];
    }
  }
}

function textOf({ header, payload, label }: ReadEntry): string {
  const read = (header.type === noteAdded.type ? noteAdded : noteRevised).parse(header, payload);
  return read.ok ? read.value.text : label;
}

function ofImport(
  entry: ReadEntry,
  cited: CitedEntry,
  { taken, decided }: { readonly taken: readonly OfRow[]; readonly decided: Decided },
  { w }: Telling,
): string[] {
  const read = datasetImported.parse(entry.header, entry.payload);
  if (!read.ok) return [];
  const { name, asOf, file } = read.value;
  const cells = taken.flatMap((one) => ("raw" in one ? [w.evidence.cell(one.column.head, one.raw)] : []));
  const said = [...new Set(cells)];
  const isHeld = taken.every((one) => followsFromTable(one, read.value));
  return [
    words(
      w.evidence.table(name, asOf === "" ? "" : day(asOf, w)) +
        (cited.row === undefined ? "" : `, ${w.evidence.row(cited.row)}`),
    ),
    ...(said.length === 0 ? [] : [words(said.join("; "))]),
    words(w.evidence.imported(file.name, moment(madeAt(entry.header), w))),
    // Before version 2 a record held nothing against a table, and its report said nothing of that.
    ...(taken.length === 0 || decided.entry.header.v < 2
      ? []
      : [escape(isHeld ? w.evidence.inTable : w.evidence.unheld)]),
  ];
}

interface Judged {
  readonly criterionId: string;
  readonly node: string;
  readonly rank: number | null;
  readonly reason: string;
}

function ofJudgement(
  { criterionId, node, rank, reason }: Judged,
  { decision: { compared } }: Decided,
  t: Telling,
): string[] {
  const { w } = t;
  const criterion = compared?.criteria.find((one) => one.criterionId === criterionId);
  const name = criterion?.name ?? w.codes.types["judgement.made"];
  const grade = criterion?.unit.as === "grades" ? criterion.unit.grades[(rank ?? 0) - 1] : undefined;
  const said =
    rank === null ? w.evidence.judgementBack(name) : w.evidence.judgement(name, grade ?? w.evidence.rank(rank));
  const of = `<strong>${words(nameOfNode(node, t))}</strong>: ${words(said)}`;
  return [of, ...(reason === "" ? [] : [words(w.quoted(reason))])];
}

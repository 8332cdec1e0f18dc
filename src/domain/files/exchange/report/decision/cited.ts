import { type CitedEntry } from "../../../../casework/decision";
import { judgementMade } from "../../../../casework/comparison";
import { datasetImported } from "../../../../casework/own-data";
import { noteAdded, noteRevised } from "../../../../casework/annotation";
import { factKey } from "../../../../casework/trust";
import type { CapturedFact } from "../../../../evidence/captures";
import { hostOf } from "../../../../evidence/sources";
import { madeAt } from "../../../../ledger/log";
import { type MadeEntry, type ReadEntry, isMade } from "../../case-file";
import { nameOfNode } from "../captured/names";
import { escape, words } from "../html";
import { counts, pageWords, rating } from "../say/ratings";
import { typeName } from "../say/codes";
import { property } from "../say/properties";
import { day, moment, pageDate } from "../say/times";
import { type Telling, entryLink } from "../telling";
import type { Decided } from "./decided";

/** Longer words of a page stand where the capture is told. */
const LONGEST = 300;
const BEGINNING = /^.{0,300}/su;

/** A piece of evidence as a footnote tells it: the page's words with their scale, date, source and its grade, and the entry. HTML. */
export function citedHtml(cited: CitedEntry, number: number, decided: Decided, t: Telling): string {
  const entry = t.entryAt(cited);
  const { evidence } = t.w;
  if (!entry) return sentence([escape(evidence.absent)], entryLink(cited, t));
  if (entry.isErased) return sentence([escape(evidence.erased), escape(recorded(entry, t))], entryLink(cited, t));
  return sentence(toldOf(entry, cited, number, decided, t), entryLink(cited, t));
}

const sentence = (parts: readonly string[], entry: string): string =>
  `${[...parts, entry].filter(Boolean).join("; ")}.`;

const recorded = ({ header }: ReadEntry, { w }: Telling): string => w.evidence.noted(moment(madeAt(header), w));

function toldOf(entry: ReadEntry, cited: CitedEntry, number: number, decided: Decided, t: Telling): string[] {
  if (isMade(entry)) return ofCapture(entry, cited, t);
  const { header, payload } = entry;
  const { w } = t;
  switch (header.type) {
    case datasetImported.type:
      return ofImport(entry, cited, number, decided, t);
    case judgementMade.type: {
      const read = judgementMade.parse(header, payload);
      return read.ok ? [...ofJudgement(read.value, decided, t), escape(recorded(entry, t))] : [];
    }
    case noteAdded.type:
    case noteRevised.type:
      return [`${escape(w.evidence.note)}: ${words(w.quoted(textOf(entry)))}`, escape(recorded(entry, t))];
    default: {
      const type = typeName(header.type, w);
      return [escape(type) + (entry.label === "" ? "" : `: ${words(entry.label)}`), escape(recorded(entry, t))];
    }
  }
}

function textOf({ header, payload, label }: ReadEntry): string {
  const read = (header.type === noteAdded.type ? noteAdded : noteRevised).parse(header, payload);
  return read.ok ? read.value.text : label;
}

function ofCapture({ capture }: MadeEntry, { fact: number }: CitedEntry, t: Telling): string[] {
  const { w, file } = t;
  const host = hostOf(capture.page.url);
  const fact = capture.facts[number ?? -1];
  const at = fact?.lastRead ?? capture.readAt;
  const source = [words(w.evidence.read(host, moment(at, w))), escape(gradeOf(host, t))].join("; ");
  if (!fact) return [words(w.evidence.whole(capture.page.title)), source];
  const subject = capture.subjects.find(({ id }) => id === fact.subject);
  const judged = file.credibilities.get(factKey(capture.captureId, number ?? 0));
  const credibility = !judged?.credibility
    ? []
    : [
        words(
          w.evidence.credibility(judged.credibility, w.codes.credibilities[judged.credibility], judged.reason ?? ""),
        ),
      ];
  return [
    `<strong>${words(subject?.name ?? w.captured.nameless)}</strong>: ${words(factSays(fact, t))}`,
    ...pageSays(fact, t),
    source,
    ...credibility,
  ];
}

function gradeOf(host: string, { w, file }: Telling): string {
  const letter = file.sources.get(host)?.reliability;
  return letter ? w.evidence.grade(letter, w.codes.reliabilities[letter]) : w.evidence.ungraded;
}

function factSays(fact: CapturedFact, t: Telling): string {
  const { w } = t;
  switch (fact.kind) {
    case "aggregate-rating":
      return [rating(fact.rating, t), ...counts(fact.ratingCount, fact.reviewCount, t)].join(", ");
    case "review": {
      const head = w.evidence.review(fact.author ?? "", fact.date ? pageDate(fact.date, w) : "");
      const given = fact.rating ? `, ${rating(fact.rating, t)}` : "";
      const said = [fact.title, fact.text].filter(Boolean).join(" – ");
      return `${head}${given}${said === "" ? "" : `: ${w.quoted(shortened(said))}`}`;
    }
    case "profile":
      return `${property(fact.property, w)}: ${shortened(fact.value)}`;
    case "tag":
      return w.evidence.tag(fact.label);
  }
}

const shortened = (text: string): string =>
  text.length > LONGEST ? `${(BEGINNING.exec(text)?.[0] ?? "").trimEnd()} …` : text;

/** A rating in the words of its page. What else is captured stands in them already. */
function pageSays(fact: CapturedFact, t: Telling): string[] {
  if (fact.kind !== "aggregate-rating") return [];
  const said = pageWords(fact.original?.rating ?? fact.rating, t);
  return said === undefined ? [] : [words(`${t.w.evidence.page}: ${t.w.quoted(shortened(said))}`)];
}

function ofImport(
  entry: ReadEntry,
  cited: CitedEntry,
  number: number,
  { decision: { compared } }: Decided,
  { w }: Telling,
): string[] {
  const read = datasetImported.parse(entry.header, entry.payload);
  if (!read.ok) return [];
  const { name, asOf, file } = read.value;
  const cells = (compared?.evidence ?? []).flatMap(({ own }) => own.filter((one) => one.cited === number - 1));
  const said = [...new Set(cells.map(({ column, raw }) => w.evidence.cell(column.head, raw)))];
  return [
    words(
      w.evidence.table(name, asOf === "" ? "" : day(asOf, w)) +
        (cited.row === undefined ? "" : `, ${w.evidence.row(cited.row)}`),
    ),
    ...(said.length === 0 ? [] : [words(said.join("; "))]),
    words(w.evidence.imported(file.name, moment(madeAt(entry.header), w))),
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

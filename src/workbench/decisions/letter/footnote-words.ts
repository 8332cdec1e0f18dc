import type { Decision } from "../../../domain/casework/decision";
import { type OwnValue, readValue } from "../../../domain/casework/own-data";
import type { CitedNow, CitedSays } from "../../../storage/reading";
import { formatDay, formatMoment } from "../../../ui/dates";
import { factLine } from "../../../ui/fact-line";
import { t } from "../../../ui/texts";
import { findingLine } from "../../parts/findings/finding-words";
import { scaleKept } from "../../parts/findings/scale-words";
import { valueWords } from "../../parts/own-values/value-words";

/** So much of a review or a note stands in a letter; the rest is in its entry. */
const MOST = 300;

/** What a footnote says: the source's words, of what, from where; undefined where they are not held any more. */
export function footnoteWords(now: CitedNow | undefined, record: Decision, number: number): string | undefined {
  const says = now?.says;
  if (!now || !says) return ownWords(record, number);
  switch (says.as) {
    case "fact":
      return `${ended(cut(factLine(says.fact)))} ${says.subject}, ${says.host}. ${t("decisionRead", formatMoment(says.readAt))}`;
    case "finding": {
      const { method, found, asked } = says.finding;
      const words = findingLine(method, { ...found, reviews: found.reviews.length }, scaleKept(asked.scale));
      return `${ended(words)}${dated(now.at)}`;
    }
    case "note":
      return `${t("decisionNoted", quoted(says.text))}${dated(now.at)}`;
    case "judgement":
      return `${judgementWords(says, record, number)}${dated(now.at)}`;
    case "row":
      return rowWords(says, record, number);
  }
}

/** Of a row what was compared, as the record has it; else what its table says. */
function rowWords(says: Extract<CitedSays, { as: "row" }>, record: Decision, number: number): string {
  const compared = ownCells(record, number);
  const cells = compared.length > 0 ? compared : says.cells;
  const words = cells.map(cellWords).join("; ");
  const of = says.asOf === "" ? says.dataset : t("decisionDatasetOf", says.dataset, formatDay(says.asOf));
  return t("decisionRow", of, says.key, cut(words));
}

function ownWords(record: Decision, number: number): string | undefined {
  const cells = ownCells(record, number);
  return cells.length === 0 ? undefined : cells.map(cellWords).join("; ");
}

type Cell = Pick<OwnValue, "raw" | "value"> & { readonly column: { readonly head: string } };

/** An amount with its currency and what it is for, a number with its unit: as the column says, whatever the file spells out. */
const cellWords = ({ column: { head }, ...cell }: Cell): string => t("decisionCell", head, valueWords(cell));

const ownCells = ({ compared }: Decision, number: number): readonly Cell[] =>
  (compared?.evidence ?? []).flatMap(({ own }) =>
    own
      .filter(({ cited }) => cited === number - 1)
      .map(({ column, raw, form, currency }) => {
        const read = readValue(raw, column.meaning, form);
        const value: OwnValue["value"] = read.ok ? read.value : { as: "text" };
        const isBare = value.as === "money" && value.currency === "";
        return { column, raw, value: isBare ? { ...value, currency } : value };
      }),
  );

function judgementWords(
  { criterionId, rank, reason }: Extract<CitedSays, { as: "judgement" }>,
  { compared, options }: Decision,
  number: number,
): string {
  const option = compared?.evidence.findIndex(({ judgements }) => judgements.some(({ cited }) => cited === number - 1));
  const name = options[option ?? -1]?.name ?? "";
  const criterion = compared?.criteria.find((one) => one.criterionId === criterionId);
  const grade = criterion?.unit.as === "grades" && rank !== null ? criterion.unit.grades[rank - 1] : undefined;
  const judged =
    grade === undefined
      ? t("decisionJudged")
      : t("decisionJudgedAs", [name, criterion?.name ?? ""].filter((part) => part !== "").join(", "), grade);
  return `${judged} ${quoted(reason)}`;
}

const dated = (at: string | undefined): string =>
  at === undefined ? "" : ` ${t("decisionWritten", formatMoment(at))}`;

const quoted = (text: string): string => t("decisionQuoted", cut(text));

/** With a full stop, where it has no end of its own. */
const ended = (text: string): string => (/[.!?…]["”’»)]?$/u.test(text) ? text : `${text}.`);

/** The first of many words, at the end of one. */
function cut(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= MOST) return line;
  const at = line.lastIndexOf(" ", MOST);
  return `${line.slice(0, at > MOST / 2 ? at : MOST)} …`;
}

/** The first and last digits of a hash: enough to hold two papers against each other. */
export const shortLeaf = (leaf: string): string => `${leaf.slice(0, 4)}…${leaf.slice(-4)}`;

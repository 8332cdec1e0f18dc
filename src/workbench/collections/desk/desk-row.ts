import type { ProposedTag, ShownProposal, TagAnswerRow } from "../../../domain/casework/taxonomy";
import type { CasePicture, CaseTag } from "../../../storage/reading";

/** One line of the desk: a tag with whose word it is, what it may mean and what was answered. */
export interface DeskRow extends CaseTag, Omit<ProposedTag, "tag"> {
  readonly best: ShownProposal | undefined;
  readonly answer: TagAnswerRow | undefined;
  readonly shown: readonly CasePicture[];
}

export const DESK_FILTERS = ["open", "term", "refused", "all"] as const;
export type DeskFilter = (typeof DESK_FILTERS)[number];

export const DESK_ORDERS = ["likely", "people", "picture", "name"] as const;
export type DeskOrder = (typeof DESK_ORDERS)[number];

const isTerm = ({ answer }: DeskRow): boolean => answer !== undefined && answer.answer !== "refused";

/** Whether a line passes; those that were answered while the list was open stay in it. */
export function passes(row: DeskRow, filter: DeskFilter, text: string, stay: ReadonlySet<string>): boolean {
  if (text !== "" && !row.tag.includes(text) && !(row.best?.name.toLowerCase().includes(text) ?? false)) return false;
  if (filter === "open") return row.answer === undefined || stay.has(row.tag);
  if (filter === "term") return isTerm(row);
  return filter === "all" || row.answer?.answer === "refused";
}

const ORDERS: Readonly<Record<DeskOrder, (a: DeskRow, b: DeskRow) => number>> = {
  likely: (a, b) => (b.best?.probability ?? 0) - (a.best?.probability ?? 0) || b.people - a.people,
  people: (a, b) => b.people - a.people,
  picture: (a, b) => compare(a.shown[0]?.name ?? "", b.shown[0]?.name ?? ""),
  name: () => 0,
};
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Lines in an order that answers do not change. */
export const ordered = (rows: readonly DeskRow[], order: DeskOrder): DeskRow[] =>
  [...rows].sort((a, b) => ORDERS[order](a, b) || compare(a.tag, b.tag));

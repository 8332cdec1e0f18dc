import { type Act, type GoesOutWith, type Header, entryTypes } from "../ledger/log";
import { ALL_ACTS } from "./all-acts";

const acts: readonly Act[] = ALL_ACTS;
const byType = new Map(acts.map((act) => [act.type, act]));

/** How the log reads each kind of entry. */
export const types = entryTypes(...acts);

/** Everything that is known of a kind of entry; nothing where it is of a newer version of the product. */
export const actOf = (type: string): Act | undefined => byType.get(type);

/** The acts that leave in a case's file with one of these. */
export const actsGoingOutWith = (what: GoesOutWith): ReadonlySet<string> =>
  new Set(acts.filter(({ goesOutWith }) => goesOutWith.includes(what)).map(({ type }) => type));

/** The acts that speak of something that is erased as a whole. */
export const actsErasedAs = (what: NonNullable<Act["erasedAs"]>): readonly Act[] =>
  acts.filter(({ erasedAs }) => erasedAs === what);

/** The acts that write a field of a table. */
export const writersOf = (table: string, field: string): readonly Act[] =>
  acts.filter(({ writes }) => writes.some((one) => one.table.name === table && (one.fields?.includes(field) ?? true)));

/** Whether a kept entry has nothing in it that could be erased. */
export function hasNothingLeft(header: Header, payload: unknown): boolean {
  const act = actOf(header.type);
  const read = act?.parse(header, payload);
  return act !== undefined && read?.ok === true && act.nothingLeft(read.value);
}

/** The name of that which an entry is erased with: of a note, say. */
export function erasedWith(header: Header, payload: unknown): string | undefined {
  const act = actOf(header.type);
  const read = act?.parse(header, payload);
  return act && read?.ok ? act.erasedId(read.value) : undefined;
}

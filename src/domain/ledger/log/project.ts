import type { EntryType, Projected } from "./define-act";
import { events } from "./events";
import type { Header } from "./header";
import type { Change } from "./table";

export type EntryTypes = ReadonlyMap<string, EntryType>;

export const entryTypes = (...types: readonly EntryType[]): EntryTypes =>
  new Map(types.map((type) => [type.type, type]));

/**
 * Every change that one stored entry makes to the tables. An entry of an unknown type, from a newer version of the
 * product, or with a payload that cannot be read still gets its line in the log and changes nothing else.
 */
export function project(types: EntryTypes, header: Header, payload: unknown): readonly Change[] {
  const read = types.get(header.type)?.read(header, payload);
  return read?.ok
    ? [eventOf(header, read), ...read.changes]
    : [events.add(0, { type: header.type, subjects: [], label: "", ...(payload === undefined && { gone: true }) })];
}

function eventOf(header: Header, { about }: Extract<Projected, { ok: true }>): Change {
  const { subjects = [], label = "", ...rest } = about;
  return events.add(0, { type: header.type, ...rest, subjects, label });
}

import * as v from "valibot";
import { checkEntry, jcs } from "../../../ledger/log";
import { type ReadEntry, erasedIn, readEntry } from "../case-file";
import { EntryLine, PATHS } from "../format";
import type { OpenZip } from "../zip/open-zip";
import { type Check, Tally } from "./check";
import { fileLines } from "./open-file";

/** A line of the file with the entry in it. */
export interface CheckedEntry {
  readonly line: EntryLine;
  readonly entry: ReadEntry;
}

/** Reads every entry, and checks its header's form, its order, its time and what it says against its commitment. */
export async function checkEntries(
  zip: OpenZip,
  onStep: () => void,
): Promise<{ check: Check; entries: readonly CheckedEntry[] }> {
  const tally = new Tally("entries");
  const entries: CheckedEntry[] = [];
  let number = 0;
  for await (const text of fileLines(zip, PATHS.entries)) {
    onStep();
    number++;
    const line = parseLine(text);
    const entry = line && readEntry(line);
    if (!entry || jcs(entry.header) !== line.header) {
      tally.add({ code: "line-broken", file: PATHS.entries, line: number });
      continue;
    }
    check({ line, entry }, entries.at(-1)?.entry, tally);
    entries.push({ line, entry });
  }
  if (number === 0) tally.add({ code: "file-empty", file: PATHS.entries });
  const erased = erasedIn(entries.map(({ entry }) => entry));
  for (const { entry } of entries) {
    const { origin, index } = entry.header;
    if (entry.isErased && !erased.has(`${origin} ${index}`)) tally.add({ code: "payload-missing", origin, index });
  }
  return { check: tally.check(), entries };
}

/** A line of JSON in its one spelling. */
function parseLine(text: string | undefined): EntryLine | undefined {
  try {
    const parsed = v.safeParse(EntryLine, JSON.parse(text ?? ""));
    return parsed.success && jcs(parsed.output) === text ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

function check({ line, entry }: CheckedEntry, before: ReadEntry | undefined, tally: Tally): void {
  const { header, isErased } = entry;
  const { origin, index } = header;
  const last = before?.header;
  const isInOrder = !last || last.origin < origin || (last.origin === origin && last.index < index);
  if (!isInOrder) tally.add({ code: "header-broken", origin, index });
  const after = last?.origin === origin ? last.at : undefined;
  const payload =
    line.payload !== undefined && line.salt !== undefined ? { json: line.payload, salt: line.salt } : undefined;
  for (const { code } of checkEntry({ origin, index, after }, header, payload)) {
    if (code === "payload-missing" && isErased && line.salt === undefined) continue;
    if (code === "payload-missing") tally.add({ code: "payload-changed", origin, index });
    else if (code === "header-broken" || code === "time-backwards" || code === "payload-changed")
      tally.add({ code, origin, index });
  }
  tally.count++;
  if (isErased) tally.gone++;
  if (entry.isUnknown) tally.unknown++;
}

import { useEffect, useRef, useState } from "preact/hooks";
import {
  type Database,
  type LogKey,
  type LogLine,
  countLineChanges,
  erasureOf,
  logLines,
  officialNames,
  openedAgain,
  ownOrigin,
  listingNames,
} from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import type { LogIndex } from "./log-index";

export interface ShownLine {
  readonly line: LogLine;
  /** Name of the subject that a fact is about. */
  readonly subject: string | undefined;
  /** Of an entry whose words are not here: whether they were erased. */
  readonly erased: boolean;
  /** Whether it had happened before: a case that is opened again. */
  readonly again: boolean;
  /** Who did it, where it was not done here: the official's name, as far as it is known. */
  readonly by: string | undefined;
}

type Held = Map<string, ShownLine | undefined>;

// Lines are fetched by the block, so that a scroll of some screens is one read. Some hundred blocks are kept.
const BLOCK = 100;
const MOST = 20_000;

const idOf = ([table, key]: LogKey): string => `${table} ${key.join(" ")}`;

/**
 * The lines in view and around it, each fetched once: an entry's line changes only when something is erased. Undefined
 * while one is on its way.
 */
export function useLogLines(index: LogIndex, first: number, last: number): (key: LogKey) => ShownLine | undefined {
  const { db, onUnreadable } = useWorkbench();
  const held = useRef<Held>(new Map());
  const forgotten = useRef<number | undefined>(undefined);
  const [, redraw] = useState(0);
  // What is said of a fact later, or erased, changes lines that are there.
  const erasures = useLive(countLineChanges, []);
  const from = Math.floor((first - BLOCK / 2) / BLOCK) * BLOCK;
  const to = Math.ceil((last + BLOCK / 2) / BLOCK) * BLOCK;
  useEffect(() => {
    if (forgotten.current !== undefined && erasures !== forgotten.current) held.current.clear();
    forgotten.current = erasures;
    const missing = keysBetween(index, from, to).filter((key) => !held.current.has(idOf(key)));
    if (missing.length === 0) return;
    if (held.current.size > MOST) held.current.clear();
    fetchInto(held.current, db, missing).then(() => {
      redraw((n) => n + 1);
    }, onUnreadable);
  }, [index, from, to, erasures]);
  return (key) => held.current.get(idOf(key));
}

function keysBetween(index: LogIndex, from: number, to: number): LogKey[] {
  const keys: LogKey[] = [];
  for (let line = Math.max(0, from); line < Math.min(to, index.total); line++) {
    const key = index.keyAt(line);
    if (key) keys.push(key);
  }
  return keys;
}

async function fetchInto(held: Held, db: Database, keys: readonly LogKey[]): Promise<void> {
  // Known to be on their way, so that no one fetches them again.
  for (const key of keys) held.set(idOf(key), undefined);
  const lines = await logLines(db, keys);
  const names = await listingNames(
    db,
    lines.flatMap((line) => (line?.table === "facts" ? [line.row.subject] : [])),
  );
  const again = await openedAgain(
    db,
    lines.flatMap((line) => (line?.table === "events" ? [line.row] : [])),
  );
  const [here, officials] = [await ownOrigin(db), await officialNames(db)];
  const byWhom = (origin: string): string | undefined =>
    origin === here ? undefined : (officials.get(origin) ?? t("teamSomebody"));
  for (const [i, key] of keys.entries()) {
    const line = lines[i];
    const subject = line?.table === "facts" ? names.get(line.row.subject) : undefined;
    const gone = line?.table === "events" && line.row.gone === true;
    const erased = gone && (await erasureOf(db, line.row)) !== undefined;
    const isAgain = line?.table === "events" && again.has(line.row);
    held.set(idOf(key), line && { line, subject, erased, again: isAgain, by: byWhom(line.row.origin) });
  }
}

import { useEffect, useRef, useState } from "preact/hooks";
import { type Database, type LogKey, type LogLine, logLines, subjectNames } from "../../../storage";
import { useWorkbench } from "../../frame/workbench";

export interface ShownLine {
  readonly line: LogLine;
  /** Name of the subject that a fact is about. */
  readonly subject: string | undefined;
}

// Some thousand screens of lines; beyond it the cache starts anew.
const MOST = 20_000;

const idOf = ([table, key]: LogKey): string => `${table} ${key.join(" ")}`;

/** The lines in view, each fetched once: an entry's line never changes. Undefined while a line is on its way. */
export function useLogLines(keys: readonly LogKey[]): (key: LogKey) => ShownLine | undefined {
  const { db, onUnreadable } = useWorkbench();
  const held = useRef(new Map<string, ShownLine | undefined>());
  const [, redraw] = useState(0);
  const missing = keys.filter((key) => !held.current.has(idOf(key)));
  useEffect(() => {
    if (missing.length === 0) return;
    if (held.current.size > MOST) held.current.clear();
    for (const key of missing) held.current.set(idOf(key), undefined);
    fetchLines(db, missing).then((lines) => {
      for (const [i, key] of missing.entries()) held.current.set(idOf(key), lines[i]);
      redraw((n) => n + 1);
    }, onUnreadable);
  });
  return (key) => held.current.get(idOf(key));
}

async function fetchLines(db: Database, keys: readonly LogKey[]): Promise<(ShownLine | undefined)[]> {
  const lines = await logLines(db, keys);
  const about = lines.flatMap((line) => (line?.table === "facts" ? [line.row.subject] : []));
  const names = await subjectNames(db, about);
  return lines.map(
    (line) => line && { line, subject: line.table === "facts" ? names.get(line.row.subject) : undefined },
  );
}

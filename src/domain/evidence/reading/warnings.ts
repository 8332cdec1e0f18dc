import { LIMITS } from "./limits";
import type { Warning } from "./model";
import { line } from "./text/clean";

/** Notes something that could not be read: a stable code and the page's own words. */
export type Warn = (code: string, detail?: string) => void;

const DETAIL = 200;

/** Collects warnings: each one once, never more than the model allows. */
export function openWarnings(): { warn: Warn; list: () => Warning[] } {
  const seen = new Map<string, Warning>();
  return {
    warn(code, detail) {
      const said = detail === undefined ? undefined : line(detail, DETAIL);
      const key = `${code} ${said ?? ""}`;
      if (seen.size >= LIMITS.list || seen.has(key)) return;
      seen.set(key, said === undefined ? { code } : { code, detail: said });
    },
    list: () => [...seen.values()],
  };
}

import type { Finding } from "../../../domain/ledger/log";

/** The entries that are themselves not as they were written, or gone: tables may hold the last that is left of them. */
export function leftEntries() {
  const left = new Set<string>();
  const gaps: { readonly origin: string; readonly from: number; readonly to: number }[] = [];
  return {
    note: (finding: Finding): void => {
      const { code, origin } = finding;
      if (code === "entries-missing") gaps.push({ origin, from: finding.index, to: finding.index + finding.count });
      else if ("index" in finding && code !== "tree-changed" && code !== "time-backwards")
        left.add(`${origin} ${finding.index}`);
    },
    isLeft: (origin: string, index: number): boolean =>
      left.has(`${origin} ${index}`) ||
      gaps.some((gap) => gap.origin === origin && gap.from <= index && index < gap.to),
  };
}

import { type ReadEntry, artifactsOf, isMade } from "../case-file";
import { archiveAddress } from "../warc/plan";

/** `pages.jsonl`: the pages that a player can show, in the order they were captured (WACZ 1.1.1 §5.3.1). */
export function pages(entries: readonly ReadEntry[], missing: ReadonlySet<string>): string {
  const head = { format: "json-pages-1.0", id: "pages", title: "Captured pages", hasText: false };
  const shown = entries
    .filter(isMade)
    .filter((entry) => artifactsOf(entry).some(({ role, sha256 }) => role === "page" && !missing.has(sha256)));
  const lines = shown.map(({ header, capture }) => ({
    id: capture.captureId,
    url: archiveAddress(capture.page.url),
    title: capture.page.title,
    ts: header.at,
  }));
  return [head, ...lines].map((line) => `${JSON.stringify(line)}\n`).join("");
}

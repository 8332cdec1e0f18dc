import { madeAt } from "../../../ledger/log";
import type { ArtifactRef } from "../../../evidence/snapshot";
import { type Chunks, utf8 } from "../bytes";
import { type MadeEntry, type ReadEntry, artifactsOf, isMade } from "../case-file";
import { archiveAddress } from "../warc/plan";

/** How much of a page's text a player can search, in bytes of UTF-8; all of it is a record of the archive. */
export const TEXT_BYTES = 65_536;

/**
 * `pages.jsonl`: the pages that a player can show, in the order they were captured, with what they said where that was
 * kept (WACZ 1.1.1 §5.3.1). `read` gives the bytes of an artifact.
 */
export async function* pages(
  entries: readonly ReadEntry[],
  missing: ReadonlySet<string>,
  read: (artifact: ArtifactRef) => Chunks,
): Chunks {
  const present = (entry: MadeEntry, wanted: ArtifactRef["role"]) =>
    artifactsOf(entry).find(({ role, sha256 }) => role === wanted && !missing.has(sha256));
  const shown = entries.filter(isMade).filter((entry) => present(entry, "page"));
  const hasText = shown.some((entry) => present(entry, "text"));
  yield line({ format: "json-pages-1.0", id: "pages", title: "Captured pages", hasText });
  for (const entry of shown) {
    const { header, capture } = entry;
    const about = { id: capture.captureId, url: archiveAddress(capture.page.url), title: capture.page.title };
    const text = present(entry, "text");
    yield line({ ...about, ts: madeAt(header), ...(text && { text: await beginningOf(read(text)) }) });
  }
}

const line = (value: object): Uint8Array<ArrayBuffer> => utf8(`${JSON.stringify(value)}\n`);

/** A text's beginning; a character that is cut in two is left out. */
async function beginningOf(chunks: Chunks): Promise<string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let [text, left] = ["", TEXT_BYTES];
  for await (const chunk of chunks) {
    text += decoder.decode(chunk.subarray(0, left), { stream: true });
    left -= Math.min(chunk.length, left);
    if (left === 0) break;
  }
  return text;
}

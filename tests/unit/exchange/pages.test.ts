import { describe, expect, it } from "vitest";
import type { CaptureMade } from "../../../src/domain/evidence/captures";
import type { ReadEntry } from "../../../src/domain/files/exchange";
import { chunksOf, fromUtf8, gathered, sourceOf } from "../../../src/domain/files/exchange/bytes";
import { TEXT_BYTES, pages } from "../../../src/domain/files/exchange/wacz/pages";
import type { ArtifactRef } from "../../../src/domain/evidence/snapshot";
import { CAPTURE_IDS } from "../support/payloads";
import { NINE } from "../support/ports";

const artifact = (role: ArtifactRef["role"], letter: string): ArtifactRef => ({
  role,
  sha256: letter.repeat(64),
  bytes: 1,
  mediaType: "text/plain",
});
const PAGE = artifact("page", "a");
const TEXT = artifact("text", "b");

function captured(...artifacts: ArtifactRef[]): ReadEntry {
  const capture: CaptureMade = {
    captureId: CAPTURE_IDS[0],
    caseId: "PL-1",
    page: { url: "https://care.example/", title: "Haus 7" },
    readAt: NINE,
    subjects: [],
    facts: [],
    seen: {},
    snapshot: { tier: "page", artifacts },
  };
  const header = { v: 1, origin: "counterflow/a", index: 0, type: "capture.made", at: NINE, payload: "" };
  return { header, isErased: false, isUnknown: false, payload: capture, about: undefined, label: "", capture };
}

async function linesOf(
  entry: ReadEntry,
  text = "",
  missing: readonly string[] = [],
): Promise<Record<string, unknown>[]> {
  const source = sourceOf(new Blob([text]));
  const read = () => chunksOf(source, { start: 0, length: source.size });
  const bytes = await gathered(pages([entry], new Set(missing), read));
  const lines =
    fromUtf8(bytes ?? new Uint8Array())
      ?.trimEnd()
      .split("\n") ?? [];
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe("the list of pages", () => {
  it("has a page's text where it was kept, and says whether there is any", async () => {
    const [head, page] = await linesOf(captured(PAGE, TEXT), "4,3 von 5");
    expect([head?.["hasText"], page?.["text"]]).toEqual([true, "4,3 von 5"]);
  });

  it.each([
    ["was not kept", captured(PAGE), []],
    ["was erased", captured(PAGE, TEXT), [TEXT.sha256]],
  ])("has none where it %s", async (_why, entry, missing) => {
    const [head, page] = await linesOf(entry, "4,3 von 5", missing);
    expect(head).toMatchObject({ hasText: false });
    expect(page).not.toHaveProperty("text");
  });

  it("has a long text's beginning, and no half of a character", async () => {
    const [, page] = await linesOf(captured(PAGE, TEXT), `x${"ü".repeat(2_000_000)}`);
    expect(page?.["text"]).toBe(`x${"ü".repeat(TEXT_BYTES / 2 - 1)}`);
  });
});

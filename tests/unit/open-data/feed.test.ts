import { execFileSync } from "node:child_process";
import { generateKeyPairSync, sign } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type FeedEntry, feedStatement, fileHash, jsonFeedOf, pemOf } from "../../../src/domain/files/open-data";
import { signedNote } from "../../../src/domain/ledger/log";

const HEAD = {
  title: "Decisions",
  publisher: "City of Example",
  home: "https://example.org",
  address: "https://example.org/feed.json",
  language: "en",
} as const;
const entry = (changes: Partial<FeedEntry["made"]>, madeAt = "2026-11-02T09:00:00.000Z"): FeedEntry => ({
  made: {
    announcementId: "0d7f4c1e-5b0a-4c46-9b0e-6f7a1c2d3e4f",
    of: "decision",
    ofId: "5b1d9a60-33f2-4c8e-8d3a-2f9b7a10c9d1",
    caseId: "PL-2026-0142",
    title: "A home for short stays",
    chosen: "Lindenhof",
    text: "Chosen among three.",
    releaseId: "",
    language: "en",
    ...changes,
  },
  madeAt,
  release: "https://data.example.org/dataset/homes",
});

describe("the feed of what is public", () => {
  it("is a JSON Feed 1.1 with what was chosen for it, the newest first, and without the case", () => {
    const text = jsonFeedOf(HEAD, [
      entry({}),
      entry({ title: "Later", chosen: "", text: "" }, "2026-11-03T09:00:00.000Z"),
    ]);
    expect(JSON.parse(text)).toEqual({
      version: "https://jsonfeed.org/version/1.1",
      title: "Decisions",
      home_page_url: "https://example.org",
      feed_url: "https://example.org/feed.json",
      language: "en",
      authors: [{ name: "City of Example" }],
      items: [
        expect.objectContaining({ title: "Later", content_text: "Later" }),
        {
          id: "urn:uuid:0d7f4c1e-5b0a-4c46-9b0e-6f7a1c2d3e4f",
          url: "https://data.example.org/dataset/homes",
          title: "A home for short stays",
          content_text: "Chosen among three.\n\nChosen: Lindenhof",
          date_published: "2026-11-02T09:00:00.000Z",
          language: "en",
          tags: ["Decision"],
        },
      ],
    });
    expect(text).not.toContain("PL-2026-0142");
  });

  it("is checked by OpenSSL in the three lines of the documentation, and a changed one is refused", () => {
    const { publicKey, privateKey } = generateKeyPairSync("ed25519");
    const key = new Uint8Array(publicKey.export({ type: "spki", format: "der" }).subarray(-32));
    const feed = jsonFeedOf(HEAD, [entry({})]);
    const statement = feedStatement(fileHash(new TextEncoder().encode(feed)));
    const folder = mkdtempSync(join(tmpdir(), "counterflow-feed-"));
    const docs = readFileSync("docs/open-data.md", "utf8");
    const script = /```sh\n(head[\s\S]+?)```/u.exec(docs)?.[1] ?? "exit 1";
    const check = () => execFileSync("sh", ["-ec", script], { cwd: folder, encoding: "utf8", stdio: "pipe" });
    try {
      writeFileSync(join(folder, "feed.json"), feed);
      writeFileSync(join(folder, "feed.pem"), pemOf(key));
      writeFileSync(
        join(folder, "feed.note"),
        signedNote(statement, "counterflow.example/1", key, sign(null, Buffer.from(statement), privateKey)),
      );
      expect(check()).toContain("feed.json: OK");
      writeFileSync(join(folder, "feed.json"), feed.replace("Lindenhof", "Rosenhof"));
      expect(check).toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

import { expect, it } from "vitest";
import { feedDocument } from "../../../../src/storage/reading";
import { keepFeedItems } from "../../../../src/storage/writing";
import { withSealedDatabase } from "../../support/memory-database";
import { NINE } from "../../support/ports";

const WORDS = "<feed>The heron house was closed.</feed>";
const FEED = "https://news.example/feed";

it("seals a feed's file as it seals every other, and gives it back as it was", () =>
  withSealedDatabase(async (db) => {
    const blob = new Blob([WORDS], { type: "application/atom+xml" });
    const read = { title: "News", url: "", format: "atom", items: [], warnings: [] } as never;
    await keepFeedItems(db, { feed: FEED, read, blob, fetchedAt: NINE });
    const [row] = await db.feedDocuments.toArray();
    expect(await row?.blob.text()).not.toContain("heron");
    const again = await feedDocument(db, row?.sha256 ?? "");
    expect([again?.type, await again?.text()]).toEqual(["application/atom+xml", WORDS]);
  }));

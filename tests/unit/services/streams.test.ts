import { describe, expect, it } from "vitest";
import { caseOpened } from "../../../src/domain/casework/cases";
import { type FeedState, feedFollowed } from "../../../src/domain/casework/streams";
import { readPolicy } from "../../../src/domain/policy";
import type { Ports } from "../../../src/services";
import { artifactBlob, itemByKey } from "../../../src/storage/reading";
import { payloadOf } from "../../../src/storage/base/payload";
import type { Database } from "../../../src/storage/reading";
import { CAPTURE_ID, CASE, withServices } from "./support";

const FEED = "https://news.example/feed.xml";
const ITEM = "tag:news.example,2026:1";
const RSS = `<rss version="2.0"><channel><title>News</title>
<item><guid isPermaLink="false">${ITEM}</guid><title>Millbrook House</title><description>It has a new garden.</description><pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate></item>
<item><guid isPermaLink="false">other</guid><title>Somebody else</title><description>Is spoken of, too.</description></item>
</channel></rss>`;

interface World {
  policy: object;
  allowed: boolean;
  /** Runs while the feed is on its way. */
  meanwhile: () => void;
  state: FeedState | undefined;
}

const STATE = { policy: {}, allowed: true, meanwhile: () => undefined, state: undefined };

function portsOf(world: World): Partial<Ports> {
  return {
    policy: () => Promise.resolve(readPolicy(world.policy)),
    mayReach: () => Promise.resolve(world.allowed),
    askRobots: () => Promise.resolve({ code: "none" }),
    setFeedState: (_url, state) => {
      world.state = state;
      return Promise.resolve();
    },
    askFeed: (url) => {
      world.meanwhile();
      const body = new TextEncoder().encode(RSS);
      return Promise.resolve({
        ...{ code: "answered", status: 200, url, contentType: "application/rss+xml", cacheControl: "" },
        ...{ etag: '"1"', body, isTooLarge: false },
      });
    },
  };
}

async function kept(db: Database) {
  const { origin, index } = (await db.captures.get(CAPTURE_ID)) ?? {};
  const row = await db.payloads.get([origin ?? "", index ?? -1]);
  return payloadOf(row) as {
    readonly snapshot: {
      readonly tier: string;
      readonly artifacts: readonly { readonly role: string; readonly sha256: string }[];
      readonly missing?: readonly { readonly role: string }[];
    };
  };
}

describe("asking for a feed", () => {
  it.each([
    ["the agency has barred", { policy: { watching: "barred" } }],
    ["the official has taken back", { allowed: false }],
  ])("keeps nothing of an answer that %s meanwhile, and asks for all of it again", async (_who, changed) => {
    const world: World = { ...STATE };
    world.meanwhile = () => {
      Object.assign(world, changed);
    };
    await withServices(async (services, db) => {
      await services.perform(feedFollowed, { url: FEED, title: "News" });
      expect(await services.pollFeeds({ url: FEED })).toMatchObject({ ok: true, value: { added: 0 } });
      expect(await itemByKey(db, FEED, ITEM)).toBeUndefined();
      expect(world.state?.etag).toBeUndefined();
    }, portsOf(world));
  });
});

describe("keeping an item", () => {
  const keep = async (policy: object, use: (db: Database) => Promise<void>) => {
    const world: World = { ...STATE, policy };
    await withServices(async (services, db) => {
      await services.perform(caseOpened, CASE);
      await services.perform(feedFollowed, { url: FEED, title: "News" });
      await services.pollFeeds({ url: FEED });
      const made = await services.keepFeedItem({
        ...{ feed: FEED, id: ITEM, caseId: CASE.caseId, captureId: CAPTURE_ID, type: "NewsArticle" },
      });
      expect(made).toMatchObject({ ok: true });
      await use(db);
    }, portsOf(world));
  };
  const textOf = async (db: Database, sha256: string): Promise<string> =>
    (await (await artifactBlob(db, sha256))?.text()) ?? "";

  it("keeps the feed's file where the case keeps pages", async () => {
    await keep({}, async (db) => {
      const { snapshot } = await kept(db);
      expect(snapshot).toMatchObject({ tier: "page", artifacts: [{ role: "archive" }] });
      expect(await textOf(db, snapshot.artifacts[0]?.sha256 ?? "")).toBe(RSS);
    });
  });

  it.each(["quote", "screenshot"] as const)(
    "keeps what the item says alone where the case keeps a %s",
    async (tier) => {
      await keep({ snapshots: { placement: { tier } } }, async (db) => {
        const { snapshot } = await kept(db);
        expect(snapshot).toMatchObject({ tier: "quote", artifacts: [{ role: "text" }] });
        const text = await textOf(db, snapshot.artifacts[0]?.sha256 ?? "");
        expect(text).toContain("It has a new garden.");
        expect(text).not.toContain("Somebody else");
        expect(snapshot.missing?.map(({ role }) => role) ?? []).toEqual(tier === "screenshot" ? ["screenshot"] : []);
      });
    },
  );

  it("keeps nothing of it where the case keeps nothing", async () => {
    await keep({ snapshots: { placement: { tier: "none", locked: true } } }, async (db) => {
      expect((await kept(db)).snapshot).toEqual({ tier: "none", artifacts: [] });
    });
  });
});

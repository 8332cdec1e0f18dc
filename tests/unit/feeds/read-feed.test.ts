import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { FEED_LIMITS, FeedItem, decodeFeed, feedsInHtml, readFeed, readOpml } from "../../../src/domain/casework/feeds";
import * as v from "valibot";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readFeed(bytes(text), "https://courier.example/feed");
const feedOf = (text: string) => {
  const answer = read(text);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
};
const codeOf = (text: string) => {
  const answer = read(text);
  return answer.ok ? "read" : answer.error.code;
};
const rss = (item: string): string => `<rss version="2.0"><channel><title>Courier</title>${item}</channel></rss>`;

describe("a feed", () => {
  it("is read from RSS, with markup made text, addresses made whole and its place", () => {
    const feed =
      feedOf(`<rss version="2.0" xmlns:georss="http://www.georss.org/georss" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>Courier</title><link>https://courier.example/</link><ttl>90</ttl><item><title>A &amp;amp; B</title>
      <link>/stories/1?utm=1</link><guid isPermaLink="false">s-1</guid><dc:creator>Ada</dc:creator>
      <pubDate>Mon, 02 Nov 2026 10:30:00 +0100</pubDate><category>Care</category><georss:point>51.3 -0.4</georss:point>
      <description><![CDATA[<p>One</p><p>T&uuml;r <script>alert(1)</script>two</p>]]></description></item></channel></rss>`);
    expect(feed).toMatchObject({ format: "rss", title: "Courier", ttl: 90, left: 0 });
    expect(feed.items).toEqual([
      {
        id: "s-1",
        url: "https://courier.example/stories/1?utm=1",
        title: "A & B",
        author: "Ada",
        published: { raw: "Mon, 02 Nov 2026 10:30:00 +0100", iso: "2026-11-02T09:30:00.000Z" },
        updated: { raw: "", iso: "" },
        summary: "One\n\nTür two",
        text: "One\n\nTür two",
        categories: ["Care"],
        place: { name: "", latitude: 51.3, longitude: -0.4 },
        source: { title: "", url: "" },
      },
    ]);
  });

  it("is read from Atom, RDF and JSON Feed", () => {
    const atom = feedOf(`<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><id>urn:1</id><title>T</title>
      <link rel="self" href="/api/1"/><link href="/1"/><updated>2026-11-02T09:00:00Z</updated><content type="html">&lt;b&gt;x&lt;/b&gt;</content></entry></feed>`);
    expect(atom.items[0]).toMatchObject({ id: "urn:1", url: "https://courier.example/1", text: "x" });
    const rdf =
      feedOf(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="https://courier.example/"><title>R</title><link>https://courier.example/</link><description>d</description></channel>
      <item rdf:about="https://courier.example/2"><title>T</title><link>https://courier.example/2</link></item></rdf:RDF>`);
    expect(rdf).toMatchObject({ format: "rdf", items: [{ title: "T", url: "https://courier.example/2" }] });
    const json = feedOf(
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "J",
        items: [{ id: "3", content_text: "a < b" }],
      }),
    );
    expect(json.items[0]).toMatchObject({ id: "3", text: "a < b", title: "a < b" });
  });

  it("is read in the encoding that its mark, its server or itself says", () => {
    const latin = Uint8Array.from(
      `<?xml version="1.0" encoding="iso-8859-1"?>${rss("<item><title>Tür</title></item>")}`,
      (sign) => sign.charCodeAt(0),
    );
    const answer = readFeed(latin, "https://courier.example/feed");
    expect(answer.ok && answer.value.items[0]?.title).toBe("Tür");
  });

  it.each([
    ["a page", "<!doctype html><html><head></head></html>", "feed-is-page"],
    ["words", "Nothing here", "no-feed"],
    ["nothing", "", "no-feed"],
    ["what is nested without end", `<rss><channel>${"<a>".repeat(100_000)}`, "feed-broken"],
    ["what breaks off", "<rss><channel><item><title>x", "feed-broken"],
    ["JSON of another kind", '{"a": 1}', "no-feed"],
    ["what is too large", " ".repeat(FEED_LIMITS.bytes + 1), "feed-too-large"],
  ])("is not read from %s", (_name, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it("reads no entity of its own, and fetches none", () => {
    const entities = Array.from({ length: 9 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join("");
    const feed = feedOf(
      `<!DOCTYPE rss [<!ENTITY e0 "lol"><!ENTITY file SYSTEM "file:///etc/passwd">${entities}]>${rss("<item><title>x &e9; &file;</title></item>")}`,
    );
    expect(feed.items[0]?.title).toBe("x &e9; &file;");
  });

  it("takes no more items than it may, and says how many were left", () => {
    const feed = feedOf(
      rss(Array.from({ length: 130 }, (_, n) => `<item><title>t${n}</title><guid>${n}</guid></item>`).join("")),
    );
    expect([feed.items.length, feed.left]).toEqual([100, 30]);
  });

  it("cuts a long text and keeps the item", () => {
    const { items } = feedOf(rss(`<item><title>x</title><description>${"word ".repeat(50_000)}</description></item>`));
    expect(items[0]?.text.length).toBeLessThanOrEqual(FEED_LIMITS.text);
  });

  it.each([
    ["Mon, 31 Feb 2026 10:00:00 GMT", ""],
    ["yesterday", ""],
    ["2026-11-02", "2026-11-02T00:00:00.000Z"],
    ["2 Nov 26 10:00 EST", "2026-11-02T15:00:00.000Z"],
    ["0001-01-01T00:00:00Z", ""],
  ])("keeps the date “%s” as it is written, and as %s", (raw, iso) => {
    expect(feedOf(rss(`<item><title>x</title><pubDate>${raw}</pubDate></item>`)).items[0]?.published).toEqual({
      raw,
      iso,
    });
  });

  it("leads nowhere but to the web, and keeps nothing that signs somebody in", () => {
    const { items } = feedOf(
      rss(
        "<item><title>x</title><link>javascript:alert(1)</link></item><item><title>y</title><link>https://a.example/?access_token=eyJx</link></item>",
      ),
    );
    expect(items.map(({ url }) => url)).toEqual(["", "https://a.example/"]);
  });

  test.prop([
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.constantFrom(
      "<rss><channel><item><title>",
      "<feed><entry>",
      '{"version":"https://jsonfeed.org/version/1","items":[',
      "",
    ),
  ])("is an answer whatever comes, and every item of it fits", (text, head) => {
    const answer = read(head + text);
    if (answer.ok) for (const item of answer.value.items) v.parse(FeedItem, item);
    else expect(answer.error.code).toMatch(/feed/u);
  });
});

describe("a page's feeds", () => {
  it("are called as the server says its letters are written", () => {
    const html = `<link rel="alternate" type="application/rss+xml" title="Zürich" href="/f">`;
    const bytes = Uint8Array.from(html, (letter) => letter.charCodeAt(0));
    const found = feedsInHtml(decodeFeed(bytes, "text/html; charset=iso-8859-1"), "https://a.example/");
    expect(found).toEqual([{ url: "https://a.example/f", title: "Zürich" }]);
  });
  it("are those that it announces, at their whole address", () => {
    const html = `<base href="https://b.example/x/"><link rel="alternate" type="application/rss+xml" title="A &amp; B" href="feed">
      <link rel='alternate stylesheet' type='text/css' href='/s.css'><link rel=alternate type=application/feed+json href=/j><link rel="alternate" type="application/rss+xml" href="javascript:x">`;
    expect(feedsInHtml(html, "https://a.example/")).toEqual([
      { url: "https://b.example/x/feed", title: "A & B" },
      { url: "https://b.example/j", title: "" },
    ]);
  });
});

describe("a list of feeds", () => {
  it("gives each once, whatever folder it stands in", () => {
    const text = `<opml version="2.0"><body><outline text="Care"><outline text="A" xmlUrl="https://a.example/f"/><outline xmlUrl="https://a.example/f"/></outline>
      <outline text="B" title="Bee" xmlUrl="https://b.example/f"/><outline xmlUrl="file:///etc/passwd" text="no"/></body></opml>`;
    expect(readOpml(text)).toEqual({
      ok: true,
      value: {
        feeds: [
          { url: "https://a.example/f", title: "A" },
          { url: "https://b.example/f", title: "Bee" },
        ],
        left: 2,
      },
    });
  });

  test.prop([fc.string({ maxLength: 300 })])("is an answer whatever comes", (text) => {
    expect(readOpml(text).ok || readOpml(text)).toBeTruthy();
    expect(readOpml(`<opml><body>${text}`)).toHaveProperty("ok");
  });
});

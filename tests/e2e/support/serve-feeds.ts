import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const TEXT =
  "The inspectors found call bells that were not answered at night, and a kitchen that was praised. Families had written to the council since spring, and the home has been given until June to say how it will put things right.";

/** What the two sites and the page say. */
export const FEEDS = {
  courier: "Elmbridge Courier",
  blog: "Around the Green",
  subject: "Hazelmere Lodge",
  story: "Inspectors warn Hazelmere Lodge in Elmbridge about nights",
  other: "Road works on the High Street until Friday",
} as const;

const rss = (origin: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>${FEEDS.courier}</title><link>${origin}/</link><description>News</description><ttl>120</ttl>
<item><title>${FEEDS.story}</title><link>${origin}/stories/1</link><guid>courier-1</guid>
<pubDate>Mon, 02 Nov 2026 09:00:00 GMT</pubDate><description><![CDATA[<p>${TEXT}</p><script>document.title = "run"</script>]]></description></item>
<item><title>${FEEDS.other}</title><link>${origin}/stories/2</link><guid>courier-2</guid>
<pubDate>Sun, 01 Nov 2026 09:00:00 GMT</pubDate><description>Two lanes are shut between the bridge and the market.</description></item>
</channel></rss>`;

const json = (origin: string): string =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: FEEDS.blog,
    items: [
      {
        id: "green-7",
        url: `${origin}/green/7`,
        title: "What the inspectors say about our care home",
        content_text: TEXT,
        date_published: "2026-11-02T18:00:00Z",
      },
    ],
  });

const page = (title: string): string => `<!doctype html><html lang="en"><head><title>${title}</title>
<link rel="alternate" type="application/rss+xml" title="${FEEDS.courier}" href="/feed.xml"></head><body><h1>${title}</h1>
<script type="application/ld+json">${JSON.stringify({
  "@context": "https://schema.org",
  "@type": "NursingHome",
  "@id": "#home",
  name: FEEDS.subject,
  address: { "@type": "PostalAddress", addressLocality: "Elmbridge", postalCode: "KT11 2AB" },
  aggregateRating: { "@type": "AggregateRating", ratingValue: 3.1, bestRating: 5, worstRating: 1, reviewCount: 20 },
})}</script></body></html>`;

/** Serves a page about a home that announces a feed, that feed, and another site's. What is asked for is told. */
export async function serveFeeds() {
  const now: { answer: "feeds" | "page" | "gone" } = { answer: "feeds" };
  const asked: { url: string; status: number }[] = [];
  let origin = "";
  const server = createServer(({ url = "", headers }, response) => {
    const send = (status: number, type: string, body = "", more: Record<string, string> = {}) => {
      asked.push({ url, status });
      response.writeHead(status, { "content-type": type, ...more });
      response.end(body);
    };
    if (url === "/home") send(200, "text/html", page(FEEDS.subject));
    else if (url === "/feed.xml" && now.answer === "page") send(200, "text/html", page("Down"));
    else if (url === "/feed.xml" && now.answer === "gone") send(410, "text/plain");
    else if (url === "/feed.xml" && headers["if-none-match"] === '"one"') send(304, "text/xml", "", { etag: '"one"' });
    else if (url === "/feed.xml") send(200, "application/rss+xml", rss(origin), { etag: '"one"' });
    else if (url === "/green.json") send(200, "application/feed+json", json(origin));
    else send(404, "text/plain");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    now,
    asked,
    origin,
    page: `${origin}/home`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

import type { FollowedFeed } from "./tables";

const escape = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** Feeds as a list that other readers take: OPML 2.0, in UTF-8. `made` as `toISOString` writes it. */
export function writeOpml(feeds: readonly Pick<FollowedFeed, "url" | "title">[], title: string, made: string): string {
  const lines = feeds.map(({ url, title: name }) => {
    const text = escape(name || url);
    return `    <outline type="rss" text="${text}" title="${text}" xmlUrl="${escape(url)}"/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    "  <head>",
    `    <title>${escape(title)}</title>`,
    `    <dateCreated>${new Date(made).toUTCString()}</dateCreated>`,
    "  </head>",
    "  <body>",
    ...lines,
    "  </body>",
    "</opml>",
    "",
  ].join("\n");
}

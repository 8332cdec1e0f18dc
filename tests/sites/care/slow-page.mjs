import { markup } from "../common/markup.mjs";
import { htmlReply } from "../common/reply.mjs";

const THREE_SECONDS = 3000;

/** A page whose answer takes three seconds: long enough to leave it while it is being read. */
export function slowReply() {
  const page = markup`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Archive – CareCompass</title><link rel="icon" href="/care/icon.svg"><link rel="stylesheet" href="/care/static/style.css"></head>
<body><main class="wrap"><h1>Archive</h1>
<div itemscope itemtype="https://schema.org/LocalBusiness"><h2 itemprop="name">Old Mill House</h2>
<p itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating"><span itemprop="ratingValue">3.9</span> of <span itemprop="bestRating">5</span>, <span itemprop="ratingCount">14</span> ratings until it closed in 2021</p></div>
</main></body></html>
`;
  return htmlReply(page, { delayMs: THREE_SECONDS });
}

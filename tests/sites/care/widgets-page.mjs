import { markup } from "../common/markup.mjs";
import { ICON_LINKS } from "./widget-parts.mjs";

/**
 * A home's own page that shows what others say of it in widgets: a web component, a frame, and a frame from elsewhere.
 * @param {string | null} elsewhere address of the last, where there is one
 */
export function widgetsPage(elsewhere) {
  return markup`<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Quayside Court</title>${ICON_LINKS}
<script src="/care/static/widgets.js" defer></script>
</head>
<body><main class="wrap" itemscope itemtype="https://schema.org/NursingHome"><h1 itemprop="name">Quayside Court</h1>
<p>Telephone: <span itemprop="telephone">020 7946 0018</span></p>
<h2>What families say</h2>
<family-reviews></family-reviews>
<h2>What visitors say</h2>
<iframe title="Visitor reviews" src="/care/widget.html" width="600" height="260"></iframe>
${elsewhere && markup`<iframe title="Customer reviews" src="${elsewhere}" width="600" height="200"></iframe>`}
<h2>Today</h2>
<p>It is <span id="clock">12:00:00</span>.</p>
<button id="one-more" type="button">One more family</button>
<button id="take-away" type="button">Take the first away</button>
<button id="unfold" type="button">Read more</button>
</main></body></html>`;
}

/** What stands in the frame: reviews of nobody by name. */
export function widgetFrame() {
  return markup`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Visitor reviews</title>${ICON_LINKS}</head>
<body><div itemscope itemtype="https://schema.org/Review">
<b itemprop="author">Wim</b> <span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><span itemprop="ratingValue">4</span> of <span itemprop="bestRating">5</span></span>
<p itemprop="reviewBody">The café at the front is open to everybody, and the cake is good.</p></div></body></html>`;
}

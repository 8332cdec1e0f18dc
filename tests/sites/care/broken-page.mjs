import { markup, raw } from "../common/markup.mjs";

/** A block cut off in the middle, one that is no JSON at all, one with a list where an object belongs, one good one. */
const BLOCKS =
  raw(`<script type="application/ld+json">{"@context": "https://schema.org", "@type": "LocalBusiness", "name": "Cut off", "aggregateRating": {"@type": "AggregateRating", "ratingValue": 4.</script>
<script type="application/ld+json">Sorry, our shop system is being serviced.</script>
<script type="application/ld+json">[[[null, 7, {"@type": 12, "aggregateRating": "4", "review": [null, "five", {"@type": "Review", "itemReviewed": {"@id": "#a"}}]}]]]</script>
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@id": "#a", "@type": "Thing", "sameAs": {"@id": "#b"}}, {"@id": "#b", "@type": "Thing", "sameAs": {"@id": "#a"}}]}</script>
<script type="application/ld+json"></script>
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NursingHome", "name": "Sluishoek House", "aggregateRating": {"@type": "AggregateRating", "ratingValue": "3.5", "bestRating": "5", "ratingCount": "12"}}</script>`);

/** Items that refer to each other in a circle, to themselves, and to nothing; and one that can be read. */
const ITEMS =
  raw(`<div itemscope itemtype="https://schema.org/LocalBusiness" itemref="ring-a"><span itemprop="name">Ring House</span></div>
<div id="ring-a" itemprop="containedInPlace" itemscope itemtype="https://schema.org/Place" itemref="ring-b"><span itemprop="name">Ring A</span></div>
<div id="ring-b" itemprop="containsPlace" itemscope itemtype="https://schema.org/Place" itemref="ring-a"><span itemprop="name">Ring B</span></div>
<div id="self" itemscope itemtype="https://schema.org/LocalBusiness" itemref="self nowhere"><span itemprop="name">Refers to itself</span></div>
<p itemprop="review">A property without an item.</p>
<div itemscope itemtype="https://schema.org/LocalBusiness"><h2 itemprop="name">Weir Cottage</h2>
<div itemprop="review" itemscope itemtype="https://schema.org/Review"><b itemprop="author">Lena <script>document.title = "run by a value"</script></b>
<span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><span itemprop="ratingValue">4</span>/<span itemprop="bestRating">5</span></span>
<p itemprop="reviewBody">Small, friendly, and the tea is hot. &lt;img src=x onerror=alert(1)&gt; is what the site made of my smiley.</p>
<div itemprop="review" itemscope itemtype="https://schema.org/Review"><span itemprop="reviewRating" itemscope><span itemprop="ratingValue">many</span> of <span itemprop="bestRating">none</span></span></div>`);

/** A page that breaks every rule of markup and still says three things that can be read. */
export function brokenPage() {
  return markup`<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Homes at the weir – CareCompass archive</title>
<link rel="icon" href="/care/icon.svg"><link rel="stylesheet" href="/care/static/style.css">
${BLOCKS}
</head>
<body><main class="wrap"><h1>Homes at the weir</h1>
<p class="soft">This page was moved here from our old system. Some things on it no longer work.
<p>Sluishoek House: 3.5 of 5, 12 ratings.
${ITEMS}
`;
}

import { jsonLd, markup } from "../common/markup.mjs";
import { GRADES, HOMES } from "./homes.mjs";
import { addressOf, homeJsonLd } from "./json-ld.mjs";
import { carePage } from "./layout.mjs";
import { reviewMarkup, stars } from "./review-markup.mjs";
import { aggregateOf, reviewsOf } from "./reviews.mjs";
import { PAGE_SIZE } from "./review-feed.mjs";

/**
 * A home with its facts, its ratings and its newest reviews. The average stands on the page twice, in JSON-LD and in
 * microdata, and its distribution only for the eye.
 * @param {import("./homes.mjs").Home} home
 */
export function detailPage(home) {
  return carePage({
    title: home.name,
    description: `${home.name}, ${home.town}: ratings and reviews by residents and families.`,
    canonical: addressOf(home),
    head: jsonLd(homeJsonLd(home), 1),
    body: markup`
<main class="wrap home" itemscope itemtype="https://schema.org/LocalBusiness" itemid="${addressOf(home)}#home">
<p class="crumbs"><a href="/care/">Homes</a> › <a href="/care/">${home.town}</a> › ${home.name}
<div class="lead">
  <img src="/care/pictures/${home.slug}.svg" alt="Drawing of ${home.name}" width="360" height="220">
  <div><h1 itemprop="name">${home.name}</h1>
  <p class="soft">${home.kind}</p>
  <p itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">${home.street}</span>, <span itemprop="postalCode">${home.postalCode}</span> <span itemprop="addressLocality">${home.town}</span></p>
  <p>${home.about}</p></div>
</div>
<div class="columns"><aside>${scoreCard(home)}${factsCard(home)}</aside>
<section class="reviews" aria-label="Reviews">${reviewList(home)}</section></div>
${neighbours(home)}
</main>
<script src="/care/static/load-more.js"></script>`,
  });
}

/** @param {import("./homes.mjs").Home} home */
function scoreCard(home) {
  const { value, ratingCount, reviewCount } = aggregateOf(home);
  return markup`
<section class="panel"><h2>Rating</h2>
<div class="average" itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating"><b itemprop="ratingValue">${value}</b> <span>of <span itemprop="bestRating">5</span></span><meta itemprop="worstRating" content="1">
<p><span class="stars" aria-hidden="true">${stars(value)}</span><br><span class="soft"><span itemprop="ratingCount">${ratingCount}</span> ratings · <span itemprop="reviewCount">${reviewCount}</span> reviews</span></p></div>
<table class="distribution"><caption class="away">How many gave how many stars</caption>${home.stars.map((count, index) => step(5 - index, count, ratingCount))}</table>
</section>`;
}

/**
 * @param {number} value
 * @param {number} count
 * @param {number} all
 */
function step(value, count, all) {
  const share = Math.round((count / all) * 100);
  return markup`<tr><th scope=row>${value} ${value === 1 ? "star" : "stars"}<td class=bar><i style="width:${share}%"></i><td>${share}&thinsp;%<td class=soft>${count}`;
}

/** @param {import("./homes.mjs").Home} home */
function factsCard(home) {
  return markup`
<section class="panel"><h2>The house</h2><dl class="facts">
<dt>Beds<dd>${home.beds}
<dt>Free places<dd>${home.vacancies} <span class=soft>(17 November)</span>
<dt>Inspection<dd>${home.inspection} <span class=soft>(of ${GRADES.length} grades)</span>
<dt>Cost<dd>&euro;&nbsp;${home.costPerMonth.toLocaleString("en-GB")} a month
<dt>Run by<dd>${home.run}
<dt>Register number<dd>${home.providerNumber}
<dt>Telephone<dd itemprop="telephone">${home.telephone}
</dl></section>`;
}

/** @param {import("./homes.mjs").Home} home */
function reviewList(home) {
  const all = reviewsOf(home);
  const shown = all.slice(0, PAGE_SIZE);
  return markup`
<h2>Reviews <span class="soft" id="shown">${shown.length} of ${all.length}</span></h2>
<div id="reviews">${shown.map(reviewMarkup)}</div>
<template id="review-template"><article class="review" itemprop="review" itemscope itemtype="https://schema.org/Review"><header><span class="avatar" aria-hidden="true"></span><div><b itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name"></span></b> <span class="soft"></span></div><time class="date" itemprop="datePublished"></time></header><p class="stars" itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="worstRating" content="1"><span aria-hidden="true"></span> <span class="said"><span itemprop="ratingValue"></span> of <span itemprop="bestRating">5</span></span></p><h3 itemprop="name"></h3><p itemprop="reviewBody"></p></article></template>
<script type="text/x-template" id="old-template"><div itemprop="review" itemscope itemtype="https://schema.org/Review"><span itemprop="ratingValue">{{stars}}</span></div></script>
${all.length > shown.length && markup`<button type="button" id="more" data-feed="/care/homes/${home.slug}/reviews" data-next="${shown.length}">Load more</button>`}`;
}

/** @param {import("./homes.mjs").Home} home */
function neighbours(home) {
  const others = HOMES.filter(({ slug }) => slug !== home.slug).slice(0, 3);
  return markup`<section class="others"><h2>Also looked at</h2><ul>${others.map(
    (other) =>
      markup`<li><a href="/care/homes/${other.slug}">${other.name}</a> <span class="soft">${aggregateOf(other).value} of 5</span>`,
  )}</ul></section>`;
}

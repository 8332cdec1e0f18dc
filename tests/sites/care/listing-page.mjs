import { jsonLd, markup } from "../common/markup.mjs";
import { HOMES } from "./homes.mjs";
import { addressOf } from "./json-ld.mjs";
import { carePage } from "./layout.mjs";
import { stars } from "./review-markup.mjs";
import { aggregateOf } from "./reviews.mjs";

/** All homes with their average ratings, in microdata; the JSON-LD only lists their addresses. */
export function listingPage() {
  return carePage({
    title: "Care homes in Harlem-Noord and region",
    description: "What residents and families say about care homes near you.",
    canonical: "https://carecompass.example/",
    head: jsonLd({ "@context": "https://schema.org", "@type": "ItemList", itemListElement: HOMES.map(listItem) }),
    body: markup`
<div class="hero"><div class="wrap"><h1>Where would you want to grow old?</h1>
<p>${HOMES.length} homes in Harlem-Noord and region, judged by those who live there and those who visit.</p>
<form class="find" onsubmit="return false"><label>Town or home <input type="search" placeholder="Harlem-Noord"></label><button>Search</button></form></div></div>
<main class="wrap"><ol class="homes">${HOMES.map(card)}</ol>
<section id="how" class="how"><h2>How we count</h2><p>Every rating counts once, from 1 to 5 stars. Ratings taken over from other sites keep their own scale and are not part of the average. Homes may answer, but they cannot remove.</section></main>`,
  });
}

/**
 * @param {import("./homes.mjs").Home} home
 * @param {number} index
 */
function listItem(home, index) {
  return { "@type": "ListItem", position: index + 1, url: addressOf(home) };
}

/** @param {import("./homes.mjs").Home} home */
function card(home) {
  const { value, ratingCount, reviewCount } = aggregateOf(home);
  return markup`
<li class="card" itemscope itemtype="https://schema.org/LocalBusiness">
  <link itemprop="url" href="${addressOf(home)}">
  <a class="picture" href="/care/homes/${home.slug}" tabindex="-1"><img src="/care/pictures/${home.slug}.svg" alt="" width="360" height="220"></a>
  <div class="body"><h2><a href="/care/homes/${home.slug}" itemprop="name">${home.name}</a></h2>
  <p class="soft"><span itemprop="address">${home.street}, ${home.town}</span>
  <p class="score" itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating">
    <span class="stars" aria-hidden="true">${stars(value)}</span> <b itemprop="ratingValue">${value}</b> <span class="soft">of <span itemprop="bestRating">5</span>, <span itemprop="ratingCount">${ratingCount}</span> ratings</span><meta itemprop="reviewCount" content="${reviewCount}">
  <p class="tags"><span>${home.beds} beds</span><span class="${home.vacancies ? "free" : "full"}">${home.vacancies ? `${home.vacancies} free` : "Waiting list"}</span><span>Inspection: ${home.inspection}</span></div>
</li>`;
}

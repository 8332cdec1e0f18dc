import { jsonLd, markup } from "../common/markup.mjs";
import { decimal, longDate } from "./dutch.mjs";
import { addressOf, homeJsonLd } from "./json-ld.mjs";
import { zorgPage } from "./layout.mjs";
import { aggregateOf, reviewsOf } from "./reviews.mjs";

/**
 * A home with its mark from 1 to 10 and all its reviews.
 * @param {import("./homes.mjs").Home} home
 */
export function homePage(home) {
  return zorgPage({
    title: home.name,
    canonical: addressOf(home),
    head: jsonLd(homeJsonLd(home)),
    body: markup`
<div itemscope itemtype="https://schema.org/NursingHome" itemid="${addressOf(home)}#huis">
<h1 itemprop="name">${home.name}</h1>
<p class="zacht">${home.kind}${home.group && markup`, ${home.group}`}</p>
<div class="twee">
${markCard(home)}
<dl>
<dt>Adres<dd>${home.street}, ${home.postalCode} ${home.town}
<dt>Telefoon<dd>${home.telephone}
<dt>Kamers<dd>${home.rooms}
${home.providerNumber && markup`<dt>Registernummer<dd>${home.providerNumber}`}
</dl>
</div>
<h2>Ervaringen</h2>
${reviewsOf(home).map(reviewMarkup)}
</div>`,
  });
}

/** @param {import("./homes.mjs").Home} home */
function markCard(home) {
  const { mark, count } = aggregateOf(home);
  return markup`<p class="cijfer" itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating"><b itemprop="ratingValue">${decimal(mark)}</b> van <span itemprop="bestRating">10</span><meta itemprop="worstRating" content="1"><br><span class="zacht"><span itemprop="ratingCount">${count}</span> waarderingen, alle met een verhaal<meta itemprop="reviewCount" content="${count}"></span></p>`;
}

/** @param {import("./pinned-reviews.mjs").Review} review */
function reviewMarkup({ author, date, mark, text, language }) {
  return markup`
<article itemprop="review" itemscope itemtype="https://schema.org/Review">
<p class="kop"><b itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${author}</span></b>, <time itemprop="datePublished" datetime="${date}">${longDate(date)}</time> <span class="rond" itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><span itemprop="ratingValue">${mark}</span><meta itemprop="bestRating" content="10"><meta itemprop="worstRating" content="1"></span></p>
<p itemprop="reviewBody"${language === "de" && markup` lang="de"`}>${text}</p>
</article>`;
}

import { markup, raw } from "../common/markup.mjs";
import { showDate } from "./dates.mjs";

/** @typedef {import("./reviews.mjs").Review} Review */

/**
 * A review as the server writes it, in microdata.
 * @param {Review} review
 */
export function reviewMarkup(review) {
  return markup`
<article class="review" id="${review.id}" itemprop="review" itemscope itemtype="https://schema.org/Review">
  <header>
    <span class="avatar" aria-hidden="true">${[...review.author].slice(0, 1)}</span>
    <div>
      <b itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${review.author}</span></b>
      <span class="soft">${review.relation}</span>
    </div>
    ${dateMarkup(review)}
  </header>
  ${ratingMarkup(review)}
  ${review.title && markup`<h3 itemprop="name">${review.title}</h3>`}
  <p itemprop="reviewBody"${languageOf(review)}>${lines(review.text)}</p>
  ${aspectsMarkup(review)}
  ${answerMarkup(review)}
  <footer><button type="button" class="helpful">Helpful <i>${review.helpful || ""}</i></button> <a href="#${review.id}">Link</a></footer>
</article>`;
}

/** @param {Review} review */
function languageOf(review) {
  return review.language && review.language !== "en" ? markup` lang="${review.language}"` : "";
}

/** @param {string} text */
function lines(text) {
  return text.split("\n").flatMap((line, index) => (index === 0 ? [line] : [raw("<br>\n"), line]));
}

/** @param {Review} review */
function dateMarkup({ date, dated }) {
  const shown = showDate(date, dated);
  if (dated === "short") return markup`<span class="date" itemprop="datePublished">${shown}</span>`;
  if (dated === "numeric")
    return markup`<span class="date">${shown}<meta itemprop="datePublished" content="${date}"></span>`;
  return markup`<time class="date" itemprop="datePublished" datetime="${date}">${shown}</time>`;
}

/** @param {Review} review */
function ratingMarkup({ rating, best }) {
  if (rating === undefined) return markup`<p class="stars none">No stars given</p>`;
  if (best !== undefined) return otherScale(rating, best);
  return markup`<p class="stars" itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="worstRating" content="1"><span aria-hidden="true">${stars(rating)}</span> <span class="said"><span itemprop="ratingValue">${rating}</span> of <span itemprop="bestRating">5</span></span></p>`;
}

/**
 * @param {number} rating
 * @param {number} best
 */
function otherScale(rating, best) {
  return markup`<p class="stars" itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="ratingValue" content="${rating}"><meta itemprop="bestRating" content="${best}"><meta itemprop="worstRating" content="1"><span class="pill">${rating}/${best}</span> <span class="said">not part of the average</span></p>`;
}

/** @param {number} rating */
export function stars(rating) {
  const full = Math.round(rating);
  return raw(`${"★".repeat(full)}<i>${"★".repeat(5 - full)}</i>`);
}

/** @param {Review} review */
function aspectsMarkup({ aspects }) {
  if (!aspects) return "";
  // Valid though never closed: the parser ends each <li> at the next.
  return markup`<ul class="aspects">${aspects.map(
    ([name, value]) =>
      markup`<li itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><span itemprop="reviewAspect">${name}</span> <b><span itemprop="ratingValue">${value}</span>/<span itemprop="bestRating">5</span></b>`,
  )}</ul>`;
}

/** @param {Review} review */
function answerMarkup({ answer }) {
  if (!answer) return "";
  return markup`<blockquote class="answer" itemprop="comment" itemscope itemtype="https://schema.org/Comment"><b itemprop="author">The home</b> answered: <span itemprop="text">${answer}</span></blockquote>`;
}

import { markup, raw } from "../common/markup.mjs";
import { decimal, oldEntities } from "./german.mjs";
import { MEMBERS } from "./members.mjs";

/** @typedef {import("./threads.mjs").Post} Post */

/**
 * One post: a review of the supplier if it rates, else a comment of the discussion.
 * @param {Post} post
 * @param {number} position
 */
export function postMarkup(post, position) {
  const rates = post.rating !== undefined;
  const scope = rates
    ? markup`itemprop="review" itemscope itemtype="http://schema.org/Review"`
    : markup`itemscope itemtype="http://schema.org/Comment"`;
  return markup`
<div class="beitrag" id="beitrag-${post.number}" ${scope}>
${memberColumn(post)}
<div class="inhalt">
<div class="zeile"><span ${rates ? markup`itemprop="datePublished"` : markup`itemprop="dateCreated"`}>${post.on}</span> <a href="#beitrag-${post.number}">#${position}</a></div>
${ratingMarkup(post)}
${post.quote && markup`<blockquote><small>Zitat:</small> ${post.quote}</blockquote>`}
<div class="text" itemprop="${rates ? "reviewBody" : "text"}">${textOf(post)}</div>
<div class="werkzeug"><a href="#">Zitieren</a> <a href="#">Melden</a></div>
</div></div>`;
}

/** @param {Post} post */
function memberColumn({ by }) {
  const member = MEMBERS[by];
  if (!member) throw new Error(`no member ${by}`);
  return markup`<div class="mitglied" itemprop="author" itemscope itemtype="http://schema.org/Person">
<span class="bild" style="background:${member.colour}" aria-hidden="true">${[...member.name].slice(0, 1)}</span>
<div><b itemprop="name">${member.name}</b><span class="leise" itemprop="jobTitle">${member.role}</span><span class="leise">seit ${member.since}<br>${member.posts.toLocaleString("de-DE")} Beitr&auml;ge</span></div></div>`;
}

/** @param {Post} post */
function ratingMarkup({ rating, best = 5, worst = 1 }) {
  if (rating === undefined) return "";
  const rest = markup`<meta itemprop="worstRating" content="${worst}">`;
  if (best < worst) {
    return markup`<div class="wertung note" itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating">Schulnote <b itemprop="ratingValue">${rating}</b> <meta itemprop="bestRating" content="${best}">${rest}<span class="leise">(1 sehr gut, 6 ungen&uuml;gend)</span></div>`;
  }
  return markup`<div class="wertung" itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating"><i class="balken" aria-hidden="true"><i style="width:${rating * 20}%"></i></i> <b><span itemprop="ratingValue">${decimal(rating)}</span> von <span itemprop="bestRating">${best}</span></b>${rest}</div>`;
}

/** @param {Post} post */
function textOf({ text, number }) {
  const write = number % 2 === 0 ? oldEntities : (/** @type {string} */ line) => line;
  return text.split("\n").flatMap((line, index) => (index === 0 ? [write(line)] : [raw("<BR>\n"), write(line)]));
}

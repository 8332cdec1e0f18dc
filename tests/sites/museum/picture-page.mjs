import { jsonLd, markup } from "../common/markup.mjs";
import { addressOf, pictureJsonLd } from "./json-ld.mjs";
import { museumPage } from "./layout.mjs";

/** @typedef {import("./pictures.mjs").Picture} Picture */

/**
 * One picture with its tags and comments. Its keywords stand in the JSON-LD and, tag by tag, in microdata; who gave a tag
 * and how many did is only for the eye.
 * @param {Picture} picture
 */
export function picturePage(picture) {
  return museumPage({
    title: picture.title,
    canonical: addressOf(picture),
    head: jsonLd(pictureJsonLd(picture), 1),
    body: markup`<main class="one" itemscope itemtype="https://schema.org/${picture.type}" itemid="${addressOf(picture)}#picture">
<figure><img itemprop="image" src="/museum/images/${picture.slug}.svg" alt="${picture.title}" width="800" height="600"></figure>
<div class="sides"><div>
<h1 itemprop="name">${picture.title}</h1>
<p class="soft"><span itemprop="creator">${picture.maker}</span>, <span itemprop="dateCreated">${picture.made}</span></p>
<p itemprop="description">${picture.about}</p>
<dl><dt>Inventory number<dd itemprop="identifier">${picture.number}<dt>Medium<dd itemprop="artMedium">${picture.medium}</dl>
${comments(picture)}</div>
<section class="tags" aria-labelledby="tags-title"><h2 id="tags-title">What people see</h2>
<ul id="tags">${picture.tags.map(tagMarkup)}</ul>
<form id="add-tag"><label for="new-tag">I see also</label><div><input id="new-tag" name="tag" maxlength="60" autocomplete="off" required><button>Add tag</button></div><p id="said" role="status"></p></form></section></div>
</main>
<script src="/museum/static/add-tag.js"></script>`,
  });
}

/** @param {import("./pictures.mjs").PublicTag} tag */
function tagMarkup({ label, by, count }) {
  return markup`<li><a href="#" rel="tag" itemprop="keywords">${label}</a><span class="by">first by ${by}</span><span class="count" title="${count} people">×${count}</span>\n`;
}

/** @param {Picture} picture */
function comments({ comments: all }) {
  if (all.length === 0)
    return markup`<section class="comments"><h2>Comments</h2><p class="soft">Nobody has said anything yet.</section>`;
  return markup`<section class="comments"><h2>Comments</h2>${all.map(
    ({ by, on, text }) =>
      markup`<article itemprop="comment" itemscope itemtype="https://schema.org/Comment"><p itemprop="text">${text}</p><p class="soft"><b itemprop="author">${by}</b>, <span itemprop="dateCreated">${on}</span></p></article>`,
  )}</section>`;
}

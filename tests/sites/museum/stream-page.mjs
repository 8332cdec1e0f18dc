import { markup } from "../common/markup.mjs";
import { addressOf } from "./json-ld.mjs";
import { museumPage } from "./layout.mjs";
import { PICTURES } from "./pictures.mjs";

/** All pictures with their three most given tags. */
export function streamPage() {
  const tags = PICTURES.reduce((sum, picture) => sum + picture.tags.reduce((all, { count }) => all + count, 0), 0);
  return museumPage({
    title: "Photo stream",
    canonical: "https://stadtmuseum-harlem-noord.example/",
    body: markup`<main><div class="intro"><h1>People tag<br>our pictures</h1><p>${PICTURES.length} pictures this month, ${tags} tags from you. What do you see?</p></div>
<ul class="stream">${PICTURES.map(tile)}</ul></main>`,
  });
}

/** @param {import("./pictures.mjs").Picture} picture */
function tile(picture) {
  const type = `https://schema.org/${picture.type}`;
  return markup`<li itemscope itemtype="${type}"><link itemprop="url" href="${addressOf(picture)}"><a href="/museum/pictures/${picture.slug}"><img itemprop="image" src="/museum/images/${picture.slug}.svg" alt="" width="800" height="600" loading="lazy"></a>
<h2><a href="/museum/pictures/${picture.slug}" itemprop="name">${picture.title}</a></h2><p class="soft">${picture.made}</p>
<p class="words">${picture.tags.slice(0, 3).map(({ label }) => markup`<a href="#" rel="tag" itemprop="keywords">${label}</a> `)}</p>\n`;
}

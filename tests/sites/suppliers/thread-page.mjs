import { jsonLd, markup } from "../common/markup.mjs";
import { brokenBlock, pageGraph, supplierGraph } from "./json-ld.mjs";
import { forumPage } from "./layout.mjs";
import { postMarkup } from "./post-markup.mjs";
import { supplierCard } from "./supplier-card.mjs";

/**
 * A thread about one supplier. The supplier's name, address and average stand outside its item, in the box at the side,
 * and belong to it by itemref.
 * @param {import("./threads.mjs").Thread} thread
 * @param {import("./suppliers.mjs").Supplier} supplier
 */
export function threadPage(thread, supplier) {
  return forumPage({
    title: thread.title,
    head: [
      jsonLd(pageGraph(thread, supplier)),
      jsonLd(supplierGraph(thread, supplier), 2),
      brokenBlock(thread, supplier),
    ],
    body: markup`
<p class="pfad"><a href="/suppliers/">Foren&uuml;bersicht</a> &raquo; ${thread.board} &raquo; ${supplier.name}
<div class="spalten">
<div class="strang" itemscope itemtype="http://schema.org/DiscussionForumPosting">
<h1 itemprop="headline">${thread.title}</h1>
<p class="leise">${thread.posts.length - 1} Antworten, <span itemprop="interactionStatistic" itemscope itemtype="http://schema.org/InteractionCounter"><meta itemprop="interactionType" content="http://schema.org/ViewAction"><span itemprop="userInteractionCount" content="${thread.views}">${thread.views.toLocaleString("de-DE")}</span> Aufrufe</span></p>
<div itemprop="about" itemscope itemtype="http://schema.org/Organization" itemref="firma-name firma-daten firma-note">
${thread.posts.map((post, index) => postMarkup(post, index + 1))}
</div>
<p class="antworten"><button type="button">Antworten</button> <button type="button">Bewerten</button>
</div>
${supplierCard(thread, supplier)}
</div>`,
  });
}

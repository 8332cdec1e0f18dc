import { markup } from "../common/markup.mjs";
import { decimal } from "./german.mjs";
import { THREADS, averageOf } from "./threads.mjs";

/**
 * The box about the supplier.
 * @param {import("./threads.mjs").Thread} thread
 * @param {import("./suppliers.mjs").Supplier} supplier
 */
export function supplierCard(thread, supplier) {
  const { value, count } = averageOf(thread);
  return markup`
<div class="seitlich"><div class="kasten"><h2 id="firma-name" itemprop="name">${supplier.name}</h2>
<p class="leise">${supplier.trade}</p>
<p class="gesamt" id="firma-note" itemprop="aggregateRating" itemscope itemtype="http://schema.org/AggregateRating"><b><span itemprop="ratingValue">${decimal(value)}</span> von <span itemprop="bestRating">5</span></b><br><span class="leise"><span itemprop="ratingCount">${count}</span> Bewertungen von Mitgliedern</span></p>
${bars(thread)}
<div id="firma-daten"><dl><dt>Anschrift<dd itemprop="address" itemscope itemtype="http://schema.org/PostalAddress"><span itemprop="streetAddress">${supplier.street}</span><br><span itemprop="postalCode">${supplier.postalCode}</span> <span itemprop="addressLocality">${supplier.town}</span>
<dt>USt-IdNr.<dd itemprop="vatID">${supplier.vat}
<dt>Gegr&uuml;ndet<dd itemprop="foundingDate">${supplier.founded}
<dt>Besch&auml;ftigte<dd>${supplier.staff}
</dl></div></div>
<div class="kasten"><h2>Weitere Themen</h2><ul>${THREADS.filter((other) => other !== thread).map(
    (other) => markup`<li><a href="/suppliers/thema/${other.supplier}">${other.title}</a>`,
  )}</ul></div></div>`;
}

/** @param {import("./threads.mjs").Thread} thread */
function bars(thread) {
  const rated = thread.posts.flatMap(({ rating, best }) =>
    rating === undefined || best !== undefined ? [] : [rating],
  );
  const count = (/** @type {number} */ step) => rated.filter((rating) => Math.floor(rating) === step).length;
  return markup`<table class="verteilung">${[5, 4, 3, 2, 1].map(
    (step) =>
      markup`<tr><th>${step}${step < 5 && "+"}<td><i style="width:${Math.round((count(step) / rated.length) * 100)}%"></i><td>${count(step)}`,
  )}</table>`;
}

import { raw } from "../common/markup.mjs";
import { averageOf } from "./threads.mjs";

const SITE = "https://lieferantenforum.example";

/**
 * @param {import("./threads.mjs").Thread} thread
 * @param {import("./suppliers.mjs").Supplier} supplier
 */
export function pageGraph(thread, supplier) {
  const page = `${SITE}/thema/${thread.supplier}`;
  return {
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "WebSite", "@id": `${SITE}/#website`, name: "Lieferantenforum", url: SITE, inLanguage: "de-DE" },
      {
        "@type": "WebPage",
        "@id": `${page}#webpage`,
        url: page,
        name: thread.title,
        isPartOf: { "@id": `${SITE}/#website` },
        mainEntity: { "@id": `${page}#firma` },
      },
      {
        "@type": "BreadcrumbList",
        itemListElement: [
          { "@type": "ListItem", position: 1, name: "Forenübersicht", item: SITE },
          { "@type": "ListItem", position: 2, name: thread.board },
          { "@type": "ListItem", position: 3, name: supplier.name },
        ],
      },
    ],
  };
}

/**
 * @param {import("./threads.mjs").Thread} thread
 * @param {import("./suppliers.mjs").Supplier} supplier
 */
export function supplierGraph(thread, supplier) {
  const page = `${SITE}/thema/${thread.supplier}`;
  return {
    "@context": { "@vocab": "http://schema.org/" },
    "@graph": [
      {
        "@type": "Organization",
        "@id": `${page}#firma`,
        name: supplier.name,
        vatID: supplier.vat,
        address: { "@id": `${page}#anschrift` },
        aggregateRating: { "@id": `${page}#note` },
      },
      {
        "@type": "PostalAddress",
        "@id": `${page}#anschrift`,
        streetAddress: supplier.street,
        postalCode: supplier.postalCode,
        addressLocality: supplier.town,
        addressCountry: "DE",
      },
      { "@type": "AggregateRating", "@id": `${page}#note`, ...rating(thread) },
    ],
  };
}

/**
 * A block as hand-written by the forum's owner: a comment, a raw line break in a string and a comma too many. It says
 * nothing that the page does not say elsewhere.
 * @param {import("./threads.mjs").Thread} thread
 * @param {import("./suppliers.mjs").Supplier} supplier
 */
export function brokenBlock(thread, supplier) {
  const { ratingValue, ratingCount } = rating(thread);
  return raw(`<script type="application/ld+json">
{ /* Stand: 12.11.2026, von Hand gepflegt */
  "@context": "https://schema.org",
  "@graph": [ { "@type": "Organization", "name": ${JSON.stringify(supplier.name)},
    "description": "${supplier.trade}
aus ${supplier.town}",
    "aggregateRating": { "@type": "AggregateRating", "ratingValue": "${ratingValue}", "bestRating": "5", "ratingCount": "${ratingCount}", }, }, ],
}
</script>`);
}

/** @param {import("./threads.mjs").Thread} thread */
function rating(thread) {
  const { value, count } = averageOf(thread);
  return { ratingValue: String(value), bestRating: "5", worstRating: "1", ratingCount: String(count) };
}

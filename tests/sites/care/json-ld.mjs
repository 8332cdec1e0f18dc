import { GRADES } from "./homes.mjs";
import { aggregateOf, reviewsOf } from "./reviews.mjs";

const SITE = "https://carecompass.example";

/** @param {import("./homes.mjs").Home} home */
export function addressOf(home) {
  return `${SITE}/homes/${home.slug}`;
}

/**
 * What the page says of its home in JSON-LD. The microdata of the page says part of it again.
 * @param {import("./homes.mjs").Home} home
 */
export function homeJsonLd(home) {
  const { value, ratingCount, reviewCount } = aggregateOf(home);
  return {
    "@context": "https://schema.org",
    "@type": ["LocalBusiness", "NursingHome"],
    "@id": `${addressOf(home)}#home`,
    name: home.name,
    url: addressOf(home),
    mainEntityOfPage: addressOf(home),
    description: home.about,
    telephone: home.telephone,
    address: {
      "@type": "PostalAddress",
      streetAddress: home.street,
      postalCode: home.postalCode,
      addressLocality: home.town,
      addressCountry: "NL",
    },
    geo: { "@type": "GeoCoordinates", latitude: home.place[0], longitude: home.place[1] },
    identifier: { "@type": "PropertyValue", propertyID: "providerNumber", value: home.providerNumber },
    parentOrganization: { "@type": "Organization", name: home.run },
    additionalProperty: propertiesOf(home),
    aggregateRating: {
      "@type": "AggregateRating",
      ratingValue: value,
      bestRating: 5,
      worstRating: 1,
      ratingCount,
      reviewCount,
    },
    review: [...inspectionOf(home), ...reviewsOf(home).slice(0, 3).map(reviewJsonLd)],
  };
}

/** @param {import("./homes.mjs").Home} home */
function propertiesOf(home) {
  return [
    { "@type": "PropertyValue", name: "numberOfBeds", value: home.beds },
    { "@type": "PropertyValue", name: "vacancies", value: home.vacancies },
    { "@type": "PropertyValue", name: "inspection", value: home.inspection, description: GRADES.join(", ") },
    { "@type": "PropertyValue", name: "costPerMonth", value: home.costPerMonth, unitText: "EUR" },
  ];
}

/**
 * One home passes its inspection on as a review with a grade in place of a number.
 * @param {import("./homes.mjs").Home} home
 */
function inspectionOf(home) {
  if (home.slug !== "kastanjehof") return [];
  return [
    {
      "@type": "Review",
      author: { "@type": "GovernmentOrganization", name: "Inspectorate of Care" },
      datePublished: "2026-05-06",
      name: "Inspection of 6 May 2026",
      reviewBody: "People are safe, heard and seldom bored.",
      reviewRating: {
        "@type": "Rating",
        ratingValue: home.inspection,
        bestRating: GRADES[0],
        worstRating: GRADES.at(-1),
      },
    },
  ];
}

/** @param {import("./reviews.mjs").Review} review */
export function reviewJsonLd(review) {
  return {
    "@type": "Review",
    author: { "@type": "Person", name: review.author },
    datePublished: review.date,
    ...(review.title && { name: review.title }),
    reviewBody: review.text,
    ...(review.rating && {
      reviewRating: { "@type": "Rating", ratingValue: review.rating, bestRating: review.best ?? 5, worstRating: 1 },
    }),
  };
}

/** The site's own block, on every page. */
export const SITE_JSON_LD = {
  "@context": "https://schema.org",
  "@graph": [
    {
      "@type": "WebSite",
      "@id": `${SITE}/#site`,
      name: "CareCompass",
      url: `${SITE}/`,
      publisher: { "@id": `${SITE}/#us` },
    },
    { "@type": "Organization", "@id": `${SITE}/#us`, name: "CareCompass Association", url: `${SITE}/about` },
  ],
};

const SITE = "https://zorgoordeel.example";

/** @param {import("./homes.mjs").Home} home */
export const addressOf = (home) => `${SITE}/huis/${home.slug}`;

/**
 * Who the page is about; its marks and reviews are in microdata alone.
 * @param {import("./homes.mjs").Home} home
 */
export function homeJsonLd(home) {
  return {
    "@context": "https://schema.org",
    "@type": "NursingHome",
    "@id": `${addressOf(home)}#huis`,
    name: home.name,
    url: addressOf(home),
    telephone: home.telephone,
    address: {
      "@type": "PostalAddress",
      streetAddress: home.street,
      postalCode: home.postalCode,
      addressLocality: home.town,
      addressCountry: "NL",
    },
    ...(home.providerNumber && {
      identifier: { "@type": "PropertyValue", propertyID: "providerNumber", value: home.providerNumber },
    }),
    ...(home.group && { parentOrganization: { "@type": "Organization", name: home.group } }),
  };
}

const SITE = "https://stadtmuseum-harlem-noord.example";

/** @param {{ slug: string }} picture */
export function addressOf({ slug }) {
  return `${SITE}/pictures/${slug}`;
}

/**
 * Photographs give their tags as one string, works of art as terms: the museum has two systems.
 * @param {import("./pictures.mjs").Picture} picture
 */
export function pictureJsonLd(picture) {
  const url = addressOf(picture);
  return {
    "@context": "https://schema.org",
    "@type": picture.type,
    "@id": `${url}#picture`,
    mainEntityOfPage: url,
    url,
    name: picture.title,
    identifier: { "@type": "PropertyValue", propertyID: "inventoryNumber", value: picture.number },
    creator: { "@type": picture.type === "VisualArtwork" ? "Person" : "Organization", name: picture.maker },
    dateCreated: picture.made,
    artMedium: picture.medium,
    description: picture.about,
    keywords: picture.type === "Photograph" ? labels(picture).join(", ") : labels(picture).map(term),
    commentCount: picture.comments.length,
    holdingArchive: { "@type": "Museum", name: "Stadtmuseum Harlem-Noord" },
  };
}

/** @param {import("./pictures.mjs").Picture} picture */
function labels({ tags }) {
  return tags.map(({ label }) => label);
}

/** @param {string} name */
function term(name) {
  return { "@type": "DefinedTerm", name, inDefinedTermSet: `${SITE}/public-tags` };
}

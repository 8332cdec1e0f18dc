import type { OpenDataset } from "../dataset/model";
import type { OpenSubject } from "../evidence/open-subject";
import { licenceAddress } from "../rdf/licence-address";
import type { ReleasedFile } from "../../../keeping/releases";
import { numberText } from "./rows";

const CONTEXT = "https://schema.org/";

/** A subject as schema.org has it: its pooled rating and those of its sources, as far as they are published. */
export function subjectJson(dataset: OpenDataset, subject: OpenSubject): object {
  const { id, name, types, identifiers, place } = subject;
  const all = dataset.pooled.get(id);
  const own = dataset.ratings.filter((one) => one.subject === id && one.released);
  const address = {
    ...(place.street && { streetAddress: place.street }),
    ...(place.postalCode && { postalCode: place.postalCode }),
    ...(place.locality && { addressLocality: place.locality }),
    ...(place.region && { addressRegion: place.region }),
    ...(place.country && { addressCountry: place.country }),
  };
  return {
    "@id": `#${id}`,
    // schema.org has no nursing homes of its own: they are local businesses there.
    "@type": [...new Set(types.map((type) => (type === "NursingHome" ? "LocalBusiness" : type)))],
    name,
    ...(identifiers.length > 0 && {
      identifier: identifiers.map(({ scheme, value }) => ({ "@type": "PropertyValue", propertyID: scheme, value })),
    }),
    ...(Object.keys(address).length > 0 && { address: { "@type": "PostalAddress", ...address } }),
    ...(all && {
      aggregateRating: {
        "@type": "AggregateRating",
        ratingValue: rounded(all.value),
        worstRating: Math.min(all.scale.worst, all.scale.best),
        bestRating: Math.max(all.scale.worst, all.scale.best),
        ...(all.count !== null && { ratingCount: all.count }),
        author: { "@type": "Organization", name: dataset.choices.publisher },
        ratingExplanation: explanation(dataset.choices.language, all),
      },
    }),
    ...(own.length > 0 && {
      subjectOf: own.map(({ source, released }) => ({
        "@type": "AggregateRating",
        author: { "@type": "Organization", name: source },
        ratingValue: released?.value,
        worstRating: released?.worst,
        bestRating: released?.best,
        ratingCount: released?.count,
      })),
    }),
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

function explanation(language: "en" | "de", { low, high }: { readonly low: number; readonly high: number }): string {
  const [from, to] = [numberText(rounded(low)), numberText(rounded(high))];
  return language === "de"
    ? `Schätzung aus den Bewertungen mehrerer Quellen; mit 90 % zwischen ${from} und ${to}.`
    : `An estimate from several sources’ ratings; with 90 % between ${from} and ${to}.`;
}

/** The release as schema.org Dataset with its subjects beside it. @see https://schema.org/Dataset */
export function schemaOrgOf(dataset: OpenDataset, files: readonly ReleasedFile[]): object {
  const { choices, subjects } = dataset;
  const { title, description, publisher, contact, madeAt, version, language } = choices;
  return {
    "@context": CONTEXT,
    "@graph": [
      {
        "@id": "#dataset",
        "@type": "Dataset",
        name: title,
        description,
        inLanguage: language,
        version: String(version),
        license: licenceAddress(choices),
        datePublished: madeAt,
        creator: {
          "@type": "Organization",
          name: publisher,
          contactPoint: {
            "@type": "ContactPoint",
            ...(contact.startsWith("mailto:") ? { email: contact.slice("mailto:".length) } : { url: contact }),
          },
        },
        distribution: files.map(({ name, sha256 }) => ({
          "@type": "DataDownload",
          contentUrl: name,
          encodingFormat: "text/csv",
          sha256,
        })),
        about: subjects.map(({ id }) => ({ "@id": `#${id}` })),
      },
      ...subjects.map((subject) => subjectJson(dataset, subject)),
    ],
  };
}

/** One subject alone, as a page has it that shows its card. */
export const cardJson = (dataset: OpenDataset, subject: OpenSubject): object => ({
  "@context": CONTEXT,
  ...subjectJson(dataset, subject),
});

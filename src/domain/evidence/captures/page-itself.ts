import type { Provenance, ProfileFact, Subject } from "../reading";
import { pageKey } from "./page-key";

interface Page {
  readonly url: string;
  readonly title: string;
}

/** An id or address of a subject is no longer than 2,000 UTF-16 units, a fact's value than 20,000. */
const LONGEST = { subject: 1_900, value: 20_000 };

/** The page itself as what facts are about: a schema.org `WebPage`, known by its address without what changes from visit to visit. */
export function pageItself({ url, title }: Page): Subject {
  const address = pageKey(url);
  return {
    id: `${address.slice(0, LONGEST.subject)}#WebPage`,
    types: ["WebPage"],
    ...(title.trim() !== "" && { name: title }),
    // Cut off it would be another page's.
    ...(address.length <= LONGEST.subject && { url: address }),
    identifiers: [],
  };
}

/** What is known of a page in which nothing was read: its address, and its title where it has one. */
export function pageFacts(page: Page): ProfileFact[] {
  const { id, name } = pageItself(page);
  const address = pageKey(page.url).slice(0, LONGEST.value);
  const fact = { kind: "profile", subject: id, confidence: 1 } as const;
  const of = (property: string, value: string, selectors: Provenance["selectors"]): ProfileFact => ({
    ...fact,
    property,
    value,
    provenance: [{ syntax: "page", reader: "page", version: "1", selectors, raw: value }],
  });
  return [
    of("url", address, []),
    ...(name === undefined ? [] : [of("name", name, [{ type: "CssSelector", value: "title" }])]),
  ];
}

/** Whether a fact was not read of what the page says, but is of the page itself or was marked by a person. */
export const isBesideReading = ({ provenance }: { readonly provenance: readonly Provenance[] }): boolean =>
  provenance.length > 0 && provenance.every(({ syntax }) => syntax === "page" || syntax === "selection");

import type { ListingView } from "./listing-view";

const PARTS = ["address.streetAddress", "address.postalCode", "address.addressLocality", "address.addressCountry"];

/** A listing's address on one line, as its source says it last; "" where it says none. */
export function addressLine({ profile }: ListingView): string {
  const said = new Map(
    profile.flatMap(({ latest }) => latest.facts.slice(0, 1).map(({ property, value }) => [property, value] as const)),
  );
  const [street, ...town] = PARTS.map((part) => said.get(part));
  const line = [street, town.filter(Boolean).join(" ")].filter(Boolean).join(", ");
  return line || (said.get("address") ?? "");
}

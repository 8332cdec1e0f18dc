import type { Database } from "../../base/database";
import { listingNames } from "../listing-names";
import { factsOfCaptures } from "./facts-of-captures";

/** A listing of a case, and where its source says that it is; null where it does not. */
export interface CasePlace {
  readonly listing: string;
  readonly name: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly address: string;
}

/** What a case has captured, by name, each with its place and address as they hold. */
export async function casePlaces(db: Database, caseId: string): Promise<readonly CasePlace[]> {
  const links = await db.links.where("caseId").equals(caseId).toArray();
  const captureIds = links.flatMap(({ captureId, linked }) => (linked ? [captureId] : []));
  const { facts } = await factsOfCaptures(db, captureIds);
  const bySubject = new Map<string, Map<string, string>>();
  for (const { subject, fact } of facts) {
    const said = bySubject.get(subject) ?? new Map<string, string>();
    if (fact.kind === "profile") said.set(fact.property, fact.value);
    bySubject.set(subject, said);
  }
  const names = await listingNames(db, [...bySubject.keys()]);
  return [...bySubject]
    .map(([listing, said]) => ({
      listing,
      name: names.get(listing) ?? listing,
      latitude: degrees(said.get("geo.latitude"), 90),
      longitude: degrees(said.get("geo.longitude"), 180),
      address: [
        said.get("address.streetAddress") ?? said.get("address") ?? "",
        said.get("address.addressLocality") ?? "",
      ]
        .filter((part) => part !== "")
        .join(", "),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function degrees(text: string | undefined, most: number): number | null {
  const value = /^[-+]?\d{1,3}(?:\.\d+)?$/u.test(text?.trim() ?? "") ? Number(text) : Number.NaN;
  return Math.abs(value) <= most ? value : null;
}

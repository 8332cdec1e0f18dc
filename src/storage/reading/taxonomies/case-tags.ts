import { type TagClaim, folded } from "../../../domain/casework/taxonomy";
import type { CaptureRow } from "../../../domain/evidence/captures";
import type { Database } from "../../base/database";
import { isMade } from "../captures";
import { factsOfKind } from "../facts/facts-now";

/** A picture of a case: a listing with the capture that saw it last. */
export interface CasePicture {
  /** Its listing's key. */
  readonly picture: string;
  readonly name: string;
  readonly url: string;
  readonly host: string;
  /** The museum's own number, where the source tells one. */
  readonly number: string;
  readonly capture: CaptureRow;
}

/** A tag as people wrote it, with the pictures that carry it. */
export interface CaseTag {
  /** As it is compared. */
  readonly tag: string;
  readonly label: string;
  readonly pictures: readonly string[];
}

/** All tags of all pictures that were captured for a case: who gave them where that is known, from which source. */
export interface CaseTags {
  readonly tags: readonly CaseTag[];
  readonly claims: readonly TagClaim[];
  readonly pictures: ReadonlyMap<string, CasePicture>;
}

export async function caseTags(db: Database, caseId: string): Promise<CaseTags> {
  const links = await db.links.where("caseId").equals(caseId).toArray();
  const ids = links.filter(({ linked }) => linked).map(({ captureId }) => captureId);
  const rows = (await db.captures.bulkGet(ids)).filter((row) => row !== undefined).filter(isMade);
  const captures = new Map(rows.map((row) => [row.captureId, row]));
  const facts = (await factsOfKind(db, "tag")).filter(({ captureId }) => captures.has(captureId));
  const claims = new Map<string, TagClaim>();
  const labels = new Map<string, { readonly label: string; readonly pictures: Set<string> }>();
  const seen = new Map<string, CaptureRow>();
  for (const { fact, subject, captureId } of facts) {
    const capture = captures.get(captureId);
    if (fact.kind !== "tag" || !capture) continue;
    const tag = folded(fact.label).slice(0, 500);
    if (tag === "") continue;
    const held = labels.get(tag) ?? {
      label: fact.label.replace(/\s+/gu, " ").trim().slice(0, 500),
      pictures: new Set(),
    };
    labels.set(tag, held);
    held.pictures.add(subject);
    // Captured again, a picture's tag is the same one; what was read last holds.
    claims.set(JSON.stringify([tag, subject, fact.by ?? ""]), {
      tag,
      picture: subject,
      ...(fact.by !== undefined && { by: fact.by }),
      ...(fact.count !== undefined && { count: fact.count }),
    });
    const before = seen.get(subject);
    if (!before || before.capturedAt <= capture.capturedAt) seen.set(subject, capture);
  }
  return {
    tags: [...labels].map(([tag, { label, pictures }]) => ({ tag, label, pictures: [...pictures] })),
    claims: [...claims.values()],
    pictures: await picturesOf(db, seen),
  };
}

async function picturesOf(
  db: Database,
  seen: ReadonlyMap<string, CaptureRow>,
): Promise<ReadonlyMap<string, CasePicture>> {
  const keys = [...seen.keys()];
  const listings = new Map((await db.listings.bulkGet(keys)).flatMap((row) => (row ? [[row.listingKey, row]] : [])));
  return new Map(
    [...seen].map(([picture, capture]) => {
      const listing = listings.get(picture);
      const found = {
        picture,
        name: listing?.name || capture.title,
        url: listing?.url ?? capture.url,
        host: capture.host,
        number: listing?.identifiers[0]?.value ?? "",
        capture,
      };
      return [picture, found];
    }),
  );
}

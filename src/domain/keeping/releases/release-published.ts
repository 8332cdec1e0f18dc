import { fail, ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { ReleasePublishedV1 } from "./published-shape";
import { releases, writesReleases } from "./tables";

/** A release stands in a portal now: where, and each of its files. */
export const releasePublished = defineAct({
  type: "release.published",
  from: ["workbench"],
  versions: [ReleasePublishedV1],
  about: ({ name, address }) => ({ label: address || name }),
  project: ({ at, payload }) => [
    releases.set(payload.releaseId, { releaseId: payload.releaseId, published: payload, publishedAt: at }),
  ],
  writes: [{ ...writesReleases, fields: ["releaseId", "published", "publishedAt"] }],
  async holds(tables, payload) {
    const held = await tables.get(releases, payload.releaseId);
    if (!held?.release) return fail({ code: "release-missing" as const });
    if (held.withdrawn) return fail({ code: "release-withdrawn" as const });
    return ok(JSON.stringify(held.published) === JSON.stringify(payload) ? SO_ALREADY : payload);
  },
  goesOutWith: [],
});

import * as v from "valibot";
import { fail, ok } from "../../ground/result";
import { Line, OptionalLine } from "../../ground/text";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { ReleaseId } from "./shapes";
import { releases, writesReleases } from "./tables";

const Web = v.pipe(OptionalLine(2_000), v.regex(/^(?:|https?:\/\/[^\s<>"{}|\\^`@]+)$/u));

const ReleasePublishedV1 = v.strictObject({
  releaseId: ReleaseId,
  /** The CKAN that it stands in (the address that `/api/3/action` follows). */
  portal: v.pipe(Line(1_000), v.regex(/^https?:\/\/[^\s@?#]+$/u)),
  /** The dataset there: its id, its name, and its page. */
  packageId: Line(200),
  name: Line(200),
  address: Web,
  resources: v.pipe(
    v.array(v.strictObject({ file: Line(200), id: Line(200), address: Web })),
    v.maxLength(1_000),
  ),
});
export type ReleasePublished = v.InferOutput<typeof ReleasePublishedV1>;

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

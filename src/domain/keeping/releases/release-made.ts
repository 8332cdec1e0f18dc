import { fail, ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { ReleaseV1 } from "./shapes";
import { releases, writesReleases } from "./tables";

/** Open data was made: figures, and how each file can be known again. What was left out stands beside, for later releases. */
export const releaseMade = defineAct({
  type: "release.made",
  from: ["workbench"],
  versions: [ReleaseV1],
  about: ({ choices: { title, version } }) => ({ label: `${title} (${version})` }),
  project: ({ at, payload }) => [
    releases.set(payload.releaseId, {
      releaseId: payload.releaseId,
      version: String(payload.choices.version),
      madeAt: at,
      release: payload,
    }),
  ],
  writes: [{ ...writesReleases, fields: ["releaseId", "version", "madeAt", "release"] }],
  async holds(tables, payload) {
    const held = await tables.get(releases, payload.releaseId);
    if (held?.release) return ok(SO_ALREADY);
    // Each is told from all that were before: one that came in between was not looked at.
    const before = await tables.where(releases, "version", String(payload.choices.version));
    return before.length > 0 ? fail({ code: "release-between" as const }) : ok(payload);
  },
  goesOutWith: [],
});

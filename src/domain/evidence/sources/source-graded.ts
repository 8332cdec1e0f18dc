import * as v from "valibot";
import { defineEntry } from "../../ledger/log";
import { OptionalLine } from "../../ground/text";
import { Host } from "./host";
import { RELIABILITY, sources } from "./tables";

/** A source's reliability was graded, with the reason; the latest grade holds. */
export const sourceGraded = defineEntry({
  type: "source.graded",
  payload: v.strictObject({ host: Host, reliability: v.picklist(RELIABILITY), reason: OptionalLine(500) }),
  about: ({ host, reliability }) => ({ host, label: reliability }),
  project: ({ at, payload: { host, reliability, reason } }) => [
    sources.set(host, { host, reliability, reason, gradedAt: at }),
  ],
});

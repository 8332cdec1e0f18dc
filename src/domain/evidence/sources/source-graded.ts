import * as v from "valibot";
import { ok } from "../../ground/result";
import { OptionalLine } from "../../ground/text";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { Host } from "./host";
import { RELIABILITY, sources, writesSources } from "./tables";

const SourceGradedV1 = v.strictObject({
  host: Host,
  reliability: v.picklist(RELIABILITY),
  reason: OptionalLine(500),
});

/** A source's reliability was graded, with the reason; the latest grade holds. */
export const sourceGraded = defineAct({
  type: "source.graded",
  from: ["sidepanel", "workbench"],
  versions: [SourceGradedV1],
  about: ({ host, reliability }) => ({ host, label: reliability }),
  project: ({ at, payload: { host, reliability, reason } }) => [
    sources.set(host, { host, reliability, reason, gradedAt: at }),
  ],
  writes: [{ ...writesSources, fields: ["host", "reliability", "reason", "gradedAt"] }],
  async holds(tables, payload) {
    const found = await tables.get(sources, payload.host);
    const isSo = found?.reliability === payload.reliability && found.reason === payload.reason;
    return ok(isSo ? SO_ALREADY : payload);
  },
  goesOutWith: ["source"],
});

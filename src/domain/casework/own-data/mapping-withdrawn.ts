import * as v from "valibot";
import { fail, ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { MappingId } from "./ids";
import { mappings, writesMappings } from "./tables";

const MappingWithdrawnV1 = v.strictObject({ mappingId: MappingId });

/** A mapping was withdrawn: it is not offered any more. It stays in the log, and may be saved again. */
export const mappingWithdrawn = defineAct({
  type: "mapping.withdrawn",
  from: ["workbench"],
  versions: [MappingWithdrawnV1],
  about: () => ({}),
  project: ({ payload: { mappingId } }) => [mappings.set(mappingId, { mappingId, withdrawn: true })],
  writes: [{ ...writesMappings, fields: ["mappingId", "withdrawn"] }],
  async holds(tables, payload) {
    const found = await tables.get(mappings, payload.mappingId);
    if (found?.mapping === undefined) return fail({ code: "mapping-missing" as const });
    return ok(found.withdrawn === true ? SO_ALREADY : payload);
  },
  goesOutWith: [],
});

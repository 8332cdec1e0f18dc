import * as v from "valibot";
import { ok } from "../../ground/result";
import { SO_ALREADY, defineAct, jcs } from "../../ledger/log";
import { MappingId } from "./ids";
import type { NamedMapping } from "./mapping";
import { MappingV1 } from "./shapes";
import { mappings, writesMappings } from "./tables";

const MappingSavedV1 = v.strictObject({ mappingId: MappingId, mapping: MappingV1 });

/** A mapping was saved, for the first time or changed; one that was withdrawn is put back. */
export const mappingSaved = defineAct({
  type: "mapping.saved",
  from: ["workbench"],
  // The model has the schema's shape (`MappingHolds`), read-only.
  versions: [MappingSavedV1 as v.GenericSchema<unknown, unknown> as v.GenericSchema<unknown, NamedMapping>],
  about: ({ mapping: { name } }) => ({ label: name }),
  project: ({ at, payload: { mappingId, mapping } }) => [
    mappings.set(mappingId, { mappingId, mapping, savedAt: at, withdrawn: false }),
  ],
  writes: [writesMappings],
  async holds(tables, payload) {
    const found = await tables.get(mappings, payload.mappingId);
    const isSo = found?.withdrawn === false && found.mapping && jcs(found.mapping) === jcs(payload.mapping);
    return ok(isSo ? SO_ALREADY : payload);
  },
  goesOutWith: [],
});

import * as v from "valibot";
import { fail, ok } from "../../ground/result";
import { OptionalLine } from "../../ground/text";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { TaxonomyId } from "./shapes";
import { taxonomies, writesTaxonomies } from "./tables";

const TaxonomyWithdrawnV1 = v.strictObject({ taxonomyId: TaxonomyId, reason: OptionalLine(500) });

/** A taxonomy was withdrawn: nothing is proposed from it any more. What was accepted from it stays. */
export const taxonomyWithdrawn = defineAct({
  type: "taxonomy.withdrawn",
  from: ["workbench"],
  versions: [TaxonomyWithdrawnV1],
  about: ({ reason }) => ({ label: reason }),
  project: ({ payload: { taxonomyId } }) => [taxonomies.set(taxonomyId, { taxonomyId, withdrawn: true })],
  writes: [{ ...writesTaxonomies, fields: ["taxonomyId", "withdrawn"] }],
  async holds(tables, payload) {
    const found = await tables.get(taxonomies, payload.taxonomyId);
    if (found?.file === undefined) return fail({ code: "taxonomy-missing" as const });
    return ok(found.withdrawn === true ? SO_ALREADY : payload);
  },
  goesOutWith: [],
  erased: { as: "dataset", id: ({ taxonomyId }) => taxonomyId },
});

import * as v from "valibot";
import { citations, writesCitations } from "../../evidence/captures";
import { Sha256 } from "../../evidence/snapshot";
import { Line } from "../../ground/text";
import { defineAct } from "../../ledger/log";
import { CountV1, FormatV1, TaxonomyId } from "./shapes";
import { taxonomies, writesTaxonomies } from "./tables";

const TaxonomyImportedV1 = v.strictObject({
  taxonomyId: TaxonomyId,
  name: Line(200),
  file: v.strictObject({ sha256: Sha256, bytes: CountV1, name: Line(255) }),
  format: FormatV1,
  concepts: CountV1,
  /** By qSKOS's names, in kebab case. */
  issues: v.pipe(v.array(v.tuple([v.pipe(v.string(), v.regex(/^[a-z-]{1,60}$/u)), CountV1])), v.maxLength(100)),
});

/** What an import says, for the use case that appends it. */
export const TaxonomyImportSchema = TaxonomyImportedV1;
export type TaxonomyImport = v.InferOutput<typeof TaxonomyImportedV1>;

/**
 * A taxonomy was imported from a file, which is kept while this is cited; its concepts are read from the file. Imported again it is a
 * newer version of the same taxonomy, and the newest one counts.
 */
export const taxonomyImported = defineAct({
  type: "taxonomy.imported",
  // A use case of its own appends it: the file must be there.
  from: [],
  versions: [TaxonomyImportedV1],
  about: ({ name }) => ({ label: name }),
  project: ({ at, payload }) => [
    citations.add(0, { sha256: payload.file.sha256 }),
    taxonomies.set(payload.taxonomyId, { ...payload, importedAt: at, withdrawn: false }),
  ],
  writes: [writesCitations, writesTaxonomies],
  goesOutWith: [],
  erased: { as: "dataset", id: ({ taxonomyId }) => taxonomyId },
});

import { noteEntries, noteTables } from "../../domain/casework/annotation";
import { captureEntries, captureTables } from "../../domain/evidence/captures";
import { caseEntries, caseTables } from "../../domain/casework/cases";
import { custodyEntries } from "../../domain/keeping/custody";
import { erasureEntries, erasureTables } from "../../domain/keeping/erasure";
import { entryTypes, events } from "../../domain/ledger/log";
import { recipeEntries, recipeTables } from "../../domain/evidence/recipes";
import { sourceEntries, sourceTables } from "../../domain/evidence/sources";
import { subjectTables } from "../../domain/evidence/subjects";

/** Every entry type the log knows. A new one is added to its module's list, never here. */
export const types = entryTypes(
  ...caseEntries,
  ...captureEntries,
  ...noteEntries,
  ...sourceEntries,
  ...recipeEntries,
  ...custodyEntries,
  ...erasureEntries,
);

/** Every table that is derived from the log. */
export const projections = [
  events,
  ...caseTables,
  ...captureTables,
  ...noteTables,
  ...sourceTables,
  ...recipeTables,
  ...subjectTables,
  ...erasureTables,
] as const;

/** Raise when a projection changes: the tables are then thrown away and rebuilt from the log at the next start. */
export const PROJECTION_VERSION = 5;

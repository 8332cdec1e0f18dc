import { noteEntries } from "../../casework/annotation";
import { captureEntries } from "../../evidence/captures";
import { caseEntries } from "../../casework/cases";
import { custodyEntries } from "../../keeping/custody";
import { erasureEntries } from "../../keeping/erasure";
import { entryTypes } from "../../ledger/log";
import { recipeEntries } from "../../evidence/recipes";
import { sourceEntries } from "../../evidence/sources";

/** Every entry type that a report can put into words; others are named and dated in it. */
export const types = entryTypes(
  ...caseEntries,
  ...captureEntries,
  ...noteEntries,
  ...sourceEntries,
  ...recipeEntries,
  ...custodyEntries,
  ...erasureEntries,
);

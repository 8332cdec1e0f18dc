import { noteEntries } from "../annotation";
import { captureEntries } from "../captures";
import { caseEntries } from "../cases";
import { custodyEntries } from "../custody";
import { erasureEntries } from "../erasure";
import { entryTypes } from "../log";
import { recipeEntries } from "../recipes";
import { sourceEntries } from "../sources";

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

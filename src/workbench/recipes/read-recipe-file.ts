import { type FileFailure, type RecipeFile, parseRecipeFile } from "../../domain/evidence/recipes";
import { type Result, fail } from "../../domain/ground/result";
import { newId } from "../../platform";
import type { TextKey } from "../../ui/texts";

const FAILURES: Readonly<Record<FileFailure["code"], TextKey>> = {
  "file-too-large": "workbenchImportTooLarge",
  "file-not-json": "workbenchImportNotJson",
  "file-not-recipes": "workbenchImportNotRecipes",
  "file-newer": "workbenchImportNewer",
};
/** Not even looked into beyond this. */
const MOST_BYTES = 8_000_000;

/** The recipes of a file that the official chose, or a sentence that says why there are none. */
export async function readRecipeFile(file: File): Promise<Result<RecipeFile, TextKey>> {
  if (file.size > MOST_BYTES) return fail(FAILURES["file-too-large"]);
  const read = parseRecipeFile(await file.text(), { newId, isSelector });
  return read.ok ? read : fail(FAILURES[read.error.code]);
}

/** Asked of the browser on an empty piece of document: a selector can find things, and nothing else. */
function isSelector(css: string): boolean {
  try {
    document.createDocumentFragment().querySelector(css);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

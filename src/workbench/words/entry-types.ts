import { type TextKey, t } from "../../ui/texts";

const NAMES: Readonly<Record<string, TextKey>> = {
  "case.opened": "logTypeCaseOpened",
  "case.changed": "logTypeCaseChanged",
  "case.closed": "logTypeCaseClosed",
  "capture.made": "logTypeCaptureMade",
  "capture.linked": "logTypeCaptureLinked",
  "capture.unlinked": "logTypeCaptureUnlinked",
  "note.added": "logTypeNoteAdded",
  "note.revised": "logTypeNoteRevised",
  "note.withdrawn": "logTypeNoteWithdrawn",
  "source.graded": "logTypeSourceGraded",
  "recipe.saved": "logTypeRecipeSaved",
  "recipe.withdrawn": "logTypeRecipeWithdrawn",
  "case.exported": "logTypeCaseExported",
  "case.imported": "logTypeCaseImported",
  "backup.made": "logTypeBackupMade",
  "backup.restored": "logTypeBackupRestored",
  "evidence.viewed": "logTypeEvidenceViewed",
  "payload.erased": "logTypePayloadErased",
};

/** The entry types that the log can be filtered by; a test proves the list complete. */
export const ENTRY_TYPES: readonly string[] = Object.keys(NAMES);

/** What happened, in words; a type from a newer version has only its own name. */
export function entryTypeName(type: string): string {
  const known = Object.hasOwn(NAMES, type) ? NAMES[type] : undefined;
  return known ? t(known) : t("logTypeUnknown", type);
}

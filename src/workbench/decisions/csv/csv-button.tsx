import type { Decision } from "../../../domain/casework/decision";
import { t } from "../../../ui/texts";
import { saveBytes } from "../../parts/save-bytes";
import { comparisonCsv } from "./comparison-csv";

/** The comparison as a file for spreadsheets; nothing where nothing was weighed. */
export function CsvButton({ record }: { readonly record: Pick<Decision, "caseId" | "options" | "compared"> }) {
  const { caseId, options, compared } = record;
  if (!compared) return null;
  return (
    <button
      type="button"
      onClick={() => {
        // Spreadsheets take a file for UTF-8 where it begins with a mark.
        saveBytes(new Blob(["\uFEFF", comparisonCsv(options, compared)]), `${fileNameOf(caseId)}.csv`);
      }}
    >
      {t("decisionCsv")}
    </button>
  );
}

const fileNameOf = (caseId: string): string => caseId.replace(/[^\p{L}\p{N}._-]+/gu, "-");

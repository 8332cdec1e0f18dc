import type { RatingSeries } from "../../../domain/analysis/patterns";
import { formatDay } from "../../../ui/dates";
import { t } from "../../../ui/texts";

/** “March 2025”, “Q1 2025”: a period by its first day. */
export function periodWords(from: string, unit: RatingSeries["unit"]): string {
  const [year = "", month = ""] = from.split("-");
  return unit === "month" ? formatDay(`${year}-${month}`) : t("dossierQuarter", String((Number(month) + 2) / 3), year);
}

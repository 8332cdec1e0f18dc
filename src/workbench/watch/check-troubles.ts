import type { Asked } from "../../messaging";
import { formatMoment } from "../../ui/dates";
import { t } from "../../ui/texts";
import { failureWords } from "../words/failure-words";

type Trouble = Extract<Asked<"checkWatch">, { ok: false }>["error"];

/** Why a page could not be checked now, and what to do. */
export function checkTrouble(trouble: Trouble): string {
  switch (trouble.code) {
    case "watching-barred":
      return t("watchBarred");
    case "site-not-allowed":
      return t("watchNotAllowed");
    case "site-busy":
      return t("watchSiteBusy", formatMoment(trouble.until));
    case "checking":
      return t("watchAlreadyChecking");
    default:
      return failureWords(trouble);
  }
}

import { viewsOfCase } from "../../../storage/reading";
import { formatMoment } from "../../../ui/dates";
import { t, tn } from "../../../ui/texts";
import { useLive } from "../../frame/use-live";
import { logHref } from "../../log/links";

/** How often evidence of the case was looked at: in one line, so that looks do not drown what was done. */
export function Looks({ caseId }: { readonly caseId: string }) {
  const views = useLive((db) => viewsOfCase(db, caseId), [caseId]);
  if (views?.last === undefined) return null;
  return (
    <p class="small soft">
      {tn("caseViewLooks", views.count, formatMoment(views.last))}{" "}
      <a href={logHref({ case: caseId, kind: "evidence.viewed" })}>{t("caseViewLooksShow")}</a>
    </p>
  );
}

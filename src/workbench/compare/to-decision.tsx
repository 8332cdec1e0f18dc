import { t } from "../../ui/texts";
import { caseHref } from "../cases/links";
import { useWorkbench } from "../frame/workbench";
import { useComparing } from "./comparing";

/** The way on: where it is decided. */
export function ToDecision() {
  const { caseSides } = useWorkbench();
  const { caseId } = useComparing();
  if (!caseSides.some(({ tab }) => tab === "decision")) return null;
  return (
    <section class="compare-section">
      <p>
        <a class="compare-decide" href={caseHref(caseId, "decision")}>
          {t("compareWriteDecision")}
        </a>
      </p>
      <p class="small soft">{t("compareAgainstRanking")}</p>
    </section>
  );
}

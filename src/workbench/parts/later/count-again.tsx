import { factRestored, factWithdrawn } from "../../../domain/evidence/captures";
import { factLine } from "../../../ui/fact-line";
import { t } from "../../../ui/texts";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import type { FactOf } from "./fact-of";

const NAMED_BY = 60;

/** Have a fact that was set aside count again. */
export function CountAgain({ of: { captureId, n, fact, later } }: { readonly of: FactOf }) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const reason = later?.setAside?.reason ?? "";
  const restore = () =>
    run(
      () => perform(factRestored, { captureId, fact: n, reason: "" }),
      t("factCountsAgain"),
      () => perform(factWithdrawn, { captureId, fact: n, reason }),
    );
  return (
    <>
      <button
        type="button"
        class="quiet small"
        aria-label={t("factCountAgainNamed", factLine(fact).slice(0, NAMED_BY))}
        onClick={() => void restore()}
      >
        {t("factCountAgain")}
      </button>
      {problem && (
        <span class="problem" role="alert">
          {problem}
        </span>
      )}
    </>
  );
}

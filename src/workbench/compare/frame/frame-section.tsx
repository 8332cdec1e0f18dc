import { usePrinting } from "../../../ui/printing";
import { t, tn } from "../../../ui/texts";
import { useComparing } from "../comparing";
import { TemplateActions } from "../templates/template-actions";
import { CriterionList } from "./criterion-list";
import { OptionList } from "./option-list";

/** What is compared, and by what: open until there is something to look at, then folded away. */
export function FrameSection({ isOpen }: { readonly isOpen: boolean }) {
  const { frame, held, canChange } = useComparing();
  const isPrinting = usePrinting();
  const ticked = held.inside.length + held.out.length;
  return (
    <details class="compare-frame" open={isOpen || isPrinting}>
      <summary>
        <h2>{t("compareFrame")}</h2>
        <span class="small soft">
          {tn("compareOptionCount", ticked)} · {tn("compareCriterionCount", frame.criteria.length)}
        </span>
      </summary>
      <div class="compare-frame-parts">
        <OptionList />
        <CriterionList />
      </div>
      {canChange && <TemplateActions />}
    </details>
  );
}

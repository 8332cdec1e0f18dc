import { forgetMended } from "../../../../jobs";
import { mendedTree } from "../../../../storage/reading";
import { formatMoment } from "../../../../ui/dates";
import { t, tn } from "../../../../ui/texts";
import { useLive } from "../../../frame/use-live";
import { useWorkbench } from "../../../frame/workbench";
import { upkeepHref } from "../../links";

/** Says, until the official has seen it, that the tree was damaged and made anew. */
export function MendedTree() {
  const { db } = useWorkbench();
  const mended = useLive(mendedTree, []);
  if (!mended) return null;
  return (
    <div class="banner">
      <p role="status">
        {tn("mendedTree", mended.nodes, formatMoment(mended.at))} <a href={upkeepHref()}>{t("mendedWhere")}</a>
      </p>
      <button type="button" class="quiet" onClick={() => void forgetMended({ db })}>
        {t("workbenchDismiss")}
      </button>
    </div>
  );
}

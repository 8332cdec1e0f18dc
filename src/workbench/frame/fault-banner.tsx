import { useEffect, useState } from "preact/hooks";
import { FaultNotice } from "../../ui/fault-notice";
import { t } from "../../ui/texts";
import type { Fault, Faults } from "./faults";

/** A bug was met somewhere in the workbench; what is not broken goes on beneath. */
export function FaultBanner({ faults }: { readonly faults: Faults }) {
  const [fault, setFault] = useState<Fault>();
  useEffect(() => faults.listen(setFault), []);
  if (!fault) return null;
  return (
    <div class="banner">
      <FaultNotice words={t("workbenchFault")} reload={t("workbenchReload")} error={fault.error}>
        <button type="button" class="quiet" onClick={faults.dismiss}>
          {t("workbenchDismiss")}
        </button>
      </FaultNotice>
    </div>
  );
}

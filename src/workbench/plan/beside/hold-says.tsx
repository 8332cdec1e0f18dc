import type { CaseHoldRow } from "../../../domain/casework/planned";
import { namesOfNodes } from "../../../storage/reading";
import { formatDay } from "../../../ui/dates";
import { t } from "../../../ui/texts";
import { useLive } from "../../frame/use-live";

/** What is held, since when and why. */
export function HoldSays({ hold: { node = "", setAt = "", reason = "" } }: { readonly hold: Partial<CaseHoldRow> }) {
  const names = useLive(async (db) => (node === "" ? undefined : await namesOfNodes(db, [node])), [node]);
  const name = names?.get(node)?.name || node.slice(node.indexOf(" ") + 1);
  return (
    <p class="plan-held" dir="auto">
      {node === "" ? t("planCaseHeld", formatDay(setAt), reason) : t("planSubjectHeld", name, formatDay(setAt), reason)}
    </p>
  );
}

import { caseById } from "../../storage/reading";
import { t } from "../../ui/texts";
import { useLive } from "../frame/use-live";
import { receivedHref } from "./links";

/** The way to take in a candidate's own file, in a hiring case that is open. */
export function ReceiveLink({ caseId }: { readonly caseId: string }) {
  const row = useLive((db) => caseById(db, caseId), [caseId]);
  if (row?.kind !== "hiring" || row.status !== "open") return null;
  return (
    <a class="button" href={receivedHref(caseId)}>
      {t("receivedOpen")}
    </a>
  );
}

import { caseById, listFilings } from "../../storage/reading";
import { t, tn } from "../../ui/texts";
import { useLive } from "../frame/use-live";
import { serviceHref } from "./links";

/** The ways from a case to service requests: to look some up or send one, and to those that were sent from it. */
export function CaseServices({ caseId }: { readonly caseId: string }) {
  const row = useLive((db) => caseById(db, caseId), [caseId]);
  const sent = useLive((db) => listFilings(db, caseId), [caseId]);
  if (!row || row.kind === "hiring") return null;
  return (
    <>
      {row.status === "open" && (
        <a class="button" href={serviceHref("send", caseId)}>
          {t("serviceSendFromCase")}
        </a>
      )}
      {sent && sent.length > 0 && (
        <a class="button" href={serviceHref("sent", caseId)}>
          {tn("serviceSentCount", sent.length)}
        </a>
      )}
    </>
  );
}

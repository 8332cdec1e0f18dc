import { t } from "../../ui/texts";
import { disclosureHref } from "./links";

/** The way to a redacted file of a case, among what can be done with it. */
export function DisclosureLink({ caseId }: { readonly caseId: string }) {
  return (
    <a class="button" href={disclosureHref(caseId)}>
      {t("disclosureOpen")}
    </a>
  );
}

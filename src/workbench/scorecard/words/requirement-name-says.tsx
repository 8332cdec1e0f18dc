import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useLive } from "../../frame/use-live";

/** A requirement as it reads now: entries that speak of it name it by its id alone. */
export function RequirementName({ requirementId }: { readonly requirementId: string }) {
  const row = useLive((db) => db.requirements.get(requirementId), [requirementId]);
  return <Words>{row?.says?.name ?? t("scorecardNameless")}</Words>;
}

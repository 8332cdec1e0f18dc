import type { Requirement } from "../../../domain/casework/scorecards";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";

/** What a requirement says, at the head of its row. */
export function RequirementHead({ says }: { readonly says: Requirement }) {
  return (
    <th scope="row">
      <Words>{says.name}</Words>
      <span class="small soft score-weight">
        {says.must && (
          <>
            <b class="score-must">{t("scorecardMustWord")}</b> ·{" "}
          </>
        )}
        {t("scorecardWeightOf", formatNumber(says.weight))}
      </span>
      {says.evidence !== "" && (
        <span class="small soft score-weight">
          {t("scorecardCounts")}: <Words>{says.evidence}</Words>
        </span>
      )}
    </th>
  );
}

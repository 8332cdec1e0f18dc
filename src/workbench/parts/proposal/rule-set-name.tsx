import type { ProposalRow } from "../../../domain/casework/rules";
import { ruleSetById } from "../../../storage/reading";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useLive } from "../../frame/use-live";
import { ruleSetHref } from "../../rules/links";

/** Which rule set proposed it, by the name that it has now, and in which version; it leads to its table. */
export function ProposedBy({ proposal: { ruleSetId, version } }: { readonly proposal: ProposalRow }) {
  const found = useLive(async (db) => ({ row: await ruleSetById(db, ruleSetId) }), [ruleSetId]);
  const name = found?.row?.name ?? (found ? t("proposalNamelessRuleSet") : "");
  return (
    <p>
      <Words>{t("proposalFrom", name, formatNumber(version))}</Words>
      {found?.row && (
        <>
          {" "}
          <a href={ruleSetHref(ruleSetId)}>{t("proposalShowRuleSet")}</a>
        </>
      )}
    </p>
  );
}

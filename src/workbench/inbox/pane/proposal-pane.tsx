import { proposalById } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { useLive } from "../../frame/use-live";
import { ProposalBox } from "../../parts/proposal/proposal-box";
import type { PaneProps } from "./pane-props";

/** A proposal, to be answered here. */
export function ProposalPane({ proposalId, onLater, onAnswered }: PaneProps & { readonly proposalId: string }) {
  const found = useLive(async (db) => ({ row: await proposalById(db, proposalId) }), [proposalId]);
  if (!found) return <p class="soft">{t("workbenchLoading")}</p>;
  if (!found.row) return <p>{t("inboxProposalGone")}</p>;
  return (
    <ProposalBox
      key={proposalId}
      proposal={found.row}
      hasKeys
      later={t("inboxLater")}
      onLater={onLater}
      onAnswered={onAnswered}
    />
  );
}

import type { CaseKind } from "../../domain/casework/cases";
import { caseKindName } from "../../ui/case-kind-names";
import { type TextKey, t } from "../../ui/texts";
import { Words } from "../../ui/words";
import type { DeskHere } from "../hooks/use-desk";

interface Props {
  readonly desk: DeskHere;
  readonly kind: CaseKind;
  readonly host: string;
  /** Whether evidence of the page stands in the log already. */
  readonly hasEvidence: boolean;
}

const WHY: Readonly<Record<NonNullable<DeskHere["site"]["because"]>, TextKey>> = {
  barred: "panelSiteBarred",
  "not-listed": "panelSiteNotListed",
  unreadable: "panelSiteUnreadable",
  unknown: "panelPolicyUnknown",
};

/** Who lets nothing be taken from this site, and why. */
export function BarredNotice({ desk: { site, agency }, kind, host, hasEvidence }: Props) {
  if (site.because === undefined) return null;
  const isSaid = site.because === "barred" || site.because === "not-listed";
  return (
    <section class="notice barred" aria-label={t("panelBarred")}>
      <p>
        <b>{t(isSaid ? "panelBarred" : "panelNotTaken")}</b>
      </p>
      <p>
        <Words>{t(WHY[site.because], agency.name ?? t("policyYourAgency"), host, caseKindName(kind))}</Words>
      </p>
      {hasEvidence && isSaid && <p class="small">{t("panelBarredEvidence")}</p>}
      {agency.helpUrl !== undefined && (
        <p class="small">
          <a href={agency.helpUrl} target="_blank" rel="noreferrer">
            {t("policyHelp")}
          </a>
        </p>
      )}
    </section>
  );
}

import type { MatchRelation } from "../../../domain/casework/taxonomy";
import { formatShare, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { Fields } from "../../parts/forms/fields";
import { CaseLink } from "../../parts/links/case-link";
import { RELATION_NAMES } from "../desk/fit-words";

interface Props {
  readonly says: {
    readonly caseId: string;
    readonly label: string;
    readonly concept?: string;
    readonly conceptLabel?: string;
    readonly relation?: MatchRelation;
    readonly probability?: number;
    readonly broader?: string;
    readonly reason?: string;
  };
}

/** What an entry says of a tag. */
export function TagSays({ says }: Props) {
  const { caseId, label, concept, conceptLabel, relation, probability, broader = "", reason = "" } = says;
  return (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        [t("collectionsTag"), <Words>{label}</Words>],
        [t("collectionsConcept"), conceptLabel !== undefined && <Words>{conceptLabel}</Words>],
        [t("collectionsRelation"), relation && t(RELATION_NAMES[relation])],
        [t("collectionsProbability"), probability !== undefined && formatShare(probability)],
        ["IRI", concept !== undefined && <span class="id">{concept}</span>],
        [t("collectionsUnder"), broader !== "" && <span class="id">{broader}</span>],
        [t("ownDataWithdrawReason"), reason],
      ]}
    />
  );
}

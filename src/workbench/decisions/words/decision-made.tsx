import { decisionMade } from "../../../domain/casework/decision";
import { formatDay } from "../../../ui/dates";
import { formatNumber, t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { CaseLink } from "../../parts/links/case-link";
import { entryWords } from "../../words/entry-words";

export const decisionMadeWords = entryWords(decisionMade, {
  name: "logTypeDecisionMade",
  line: ({ label = "" }) => label,
  Detail: ({ payload: { caseId, title, change, options, why, against, dissent, decidedBy, lookAgain, cited } }) => {
    const named = (isChosen: boolean) =>
      options.flatMap(({ name, verdict }) => ((verdict === "chosen") === isChosen ? [name] : [])).join(", ");
    return (
      <Fields
        fields={[
          [t("caseViewCase"), <CaseLink caseId={caseId} />],
          [t("decisionTitleName"), title],
          [t("decisionChangeReason"), change],
          [t("decisionChosen"), named(true)],
          [t("decisionNotChosen"), named(false)],
          [t("decisionWhy"), why],
          [t("decisionAgainst"), against],
          [t("decisionDissent"), dissent],
          [t("decisionBy"), decidedBy],
          [t("decisionLookAgain"), lookAgain !== "" && formatDay(lookAgain)],
          [t("decisionCitedCount"), formatNumber(cited.length)],
        ]}
      />
    );
  },
});

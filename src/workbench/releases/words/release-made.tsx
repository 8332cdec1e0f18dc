import { releaseMade } from "../../../domain/keeping/releases";
import { formatNumber, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";

export const releaseMadeWords = entryWords(releaseMade, {
  name: "logTypeReleaseMade",
  line: ({ label = "" }) => label,
  Detail: ({ payload: { choices, caseIds, subjects, suppressed, files } }) => (
    <Fields
      fields={[
        [t("releaseTitle"), <Words>{choices.title}</Words>],
        [t("releaseVersionHead"), formatNumber(choices.version)],
        [t("releasePublisher"), <Words>{choices.publisher}</Words>],
        [t("releaseCases"), <Words>{caseIds.join(", ")}</Words>],
        [t("releaseSubject"), tn("releaseSubjects", subjects)],
        [t("releaseThreshold"), formatNumber(choices.threshold)],
        [t("releaseLeftOut"), tn("releaseHidden", suppressed)],
        [t("releaseFilesHead"), <Words>{files.map(({ name, sha256 }) => `${name} ${sha256}`).join("\n")}</Words>],
      ]}
    />
  ),
});

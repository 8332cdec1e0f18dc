import { disclosureMade } from "../../../domain/keeping/custody";
import { formatNumber, t, tn } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { CaseLink } from "../../parts/links/case-link";
import { entryWords } from "../../words/entry-words";
import { EXEMPTION_NAMES } from "../exemption-names";

export const disclosureMadeWords = entryWords(disclosureMade, {
  name: "logTypeDisclosureMade",
  line: ({ label }) => `SHA-256 ${label}…`,
  Detail: ({ payload: { caseId, sha256, bytes, redactions, pictures, pseudonyms } }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        [t("custodySha256"), <span class="id">{sha256}</span>],
        [t("custodyBytes"), tn("custodyByteCount", bytes)],
        ...redactions.map(({ exemption, count }): [string, string] => [
          t("disclosureRedactedFor", t(EXEMPTION_NAMES[exemption])),
          formatNumber(count),
        ]),
        [
          t("disclosurePictures"),
          t("disclosurePicturesCounted", formatNumber(pictures.out), formatNumber(pictures.left)),
        ],
        [t("disclosurePseudonyms"), t(pseudonyms ? "disclosureYes" : "disclosureNo")],
      ]}
    />
  ),
});

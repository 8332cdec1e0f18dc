import { filingSent } from "../../../domain/casework/filings";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { Fields } from "../../parts/forms/fields";
import { CaseLink } from "../../parts/links/case-link";
import { entryWords } from "../../words/entry-words";

export const filingSentWords = entryWords(filingSent, {
  name: "logTypeFilingSent",
  line: ({ label = "" }) => label,
  Detail: ({
    payload: {
      caseId,
      server,
      service,
      description,
      latitude,
      longitude,
      address,
      attempt,
      attachment,
      mediaUrl,
      answers,
      contact,
    },
  }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        [t("serviceServer"), <Words>{server.name || server.url}</Words>],
        [t("serviceService"), <Words>{service.name || service.code}</Words>],
        [t("serviceAttempt"), formatNumber(attempt)],
        [t("serviceDescription"), <Words>{description}</Words>],
        [t("serviceAddress"), address !== "" && <Words>{address}</Words>],
        [t("serviceLatitude"), latitude !== null && String(latitude)],
        [t("serviceLongitude"), longitude !== null && String(longitude)],
        ...answers.map(({ label, code, values }) => [label || code, <Words>{values.join(", ")}</Words>] as const),
        [t("serviceMediaUrl"), mediaUrl !== "" && <Words>{mediaUrl}</Words>],
        [t("serviceFile"), attachment && <Words>{`${attachment.name} ${attachment.sha256}`}</Words>],
        [t("serviceContact"), contact.length > 0 && contact.join(", ")],
      ]}
    />
  ),
});

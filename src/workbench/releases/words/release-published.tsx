import { releasePublished } from "../../../domain/keeping/releases";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { Fields } from "../../parts/forms/fields";
import { PageLink } from "../../parts/forms/page-link";
import { entryWords } from "../../words/entry-words";

export const releasePublishedWords = entryWords(releasePublished, {
  name: "logTypeReleasePublished",
  line: ({ label = "" }) => label,
  Detail: ({ payload: { portal, name, address, resources } }) => (
    <Fields
      fields={[
        [t("publishPortal"), <Words>{portal}</Words>],
        [t("publishName"), <Words>{name}</Words>],
        [t("publishPage"), address !== "" && <PageLink url={address} />],
        [t("releaseFilesHead"), <Words>{resources.map(({ file }) => file).join("\n")}</Words>],
      ]}
    />
  ),
});

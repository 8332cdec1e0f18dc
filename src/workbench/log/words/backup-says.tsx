import type { BackupWords } from "../../../domain/keeping/custody";
import { formatMoment } from "../../../ui/dates";
import { formatNumber, t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { fileFields } from "../../parts/forms/file-fields";

/** The file that the whole log was written to, or restored from. */
export function BackupSays({ payload }: { readonly payload: BackupWords }) {
  const { madeAt, entries, artifacts, imports } = payload;
  return (
    <Fields
      fields={[
        ...fileFields(payload),
        [t("custodyMadeAt"), formatMoment(madeAt)],
        [t("custodyEntries"), formatNumber(entries)],
        [t("custodyArtifacts"), formatNumber(artifacts)],
        [t("custodyImports"), formatNumber(imports)],
      ]}
    />
  );
}

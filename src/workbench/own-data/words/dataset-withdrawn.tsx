import { datasetWithdrawn } from "../../../domain/casework/own-data";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useLive } from "../../frame/use-live";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";
import { datasetHref } from "../links";

export const datasetWithdrawnWords = entryWords(datasetWithdrawn, {
  name: "logTypeDatasetWithdrawn",
  line: ({ label }) => label || t("subjectNoReason"),
  Detail: ({ payload: { datasetId, reason } }) => <WithdrawnSays datasetId={datasetId} reason={reason} />,
});

/** The entry names the dataset only; what it is called is known as long as an import of it is there. */
function WithdrawnSays({ datasetId, reason }: { readonly datasetId: string; readonly reason: string }) {
  const row = useLive((db) => db.datasets.get(datasetId), [datasetId]);
  return (
    <>
      <p>{t("logDatasetWithdrawnHelp")}</p>
      <Fields
        fields={[
          [
            t("ownDataName"),
            row?.name !== undefined && (
              <a href={datasetHref(datasetId)}>
                <Words>{row.name}</Words>
              </a>
            ),
          ],
          [t("ownDataWithdrawReason"), <Words>{reason}</Words>],
        ]}
      />
    </>
  );
}

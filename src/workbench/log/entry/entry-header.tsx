import type { StoredEntry } from "../../../storage/reading";
import { formatMoment } from "../../../ui/dates";
import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";

/** What proves an entry: its header as it stands in the log, and whether the payload is the one it was made for. */
export function EntryHeader({ entry }: { readonly entry: StoredEntry }) {
  const { v, origin, index, type, at, clock, payload } = entry.header;
  return (
    <details class="entry-header">
      <summary>{t("logHeader")}</summary>
      <Fields
        fields={[
          [t("logWhen"), <Moment iso={clock ?? at} />],
          [t("logOrder"), clock !== undefined && <Moment iso={at} />],
          [t("logInstallation"), <span class="id">{origin}</span>],
          [t("logIndex"), String(index)],
          [t("logType"), <span class="id">{`${type}, ${t("logVersion", String(v))}`}</span>],
          [t("logCommitment"), <span class="id">{payload}</span>],
          [t("logSalt"), entry.salt && <span class="id">{entry.salt}</span>],
        ]}
      />
    </details>
  );
}

const Moment = ({ iso }: { readonly iso: string }) => <time dateTime={iso}>{`${formatMoment(iso)} (${iso})`}</time>;

/** Whether what is stored is what the header was made for. */
export function Proof({ entry: { commitmentHolds } }: { readonly entry: StoredEntry }) {
  if (commitmentHolds === undefined) return <p class="soft">{t("logErasedProof")}</p>;
  return commitmentHolds ? <p class="good">{t("logProofHolds")}</p> : <p class="problem">{t("logProofBroken")}</p>;
}

import type { ErasureReason } from "../../../domain/keeping/erasure";
import { erasureOf } from "../../../storage/reading";
import { formatMoment } from "../../../ui/dates";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useLive } from "../../frame/use-live";
import { entryHref } from "../../router/format-route";
import { erasureReasonName } from "../../words/erasure-reasons";
import { CaseLink } from "./case-link";
import { Fields } from "./fields";

interface Place {
  readonly origin: string;
  readonly index: number;
}

/** What stands where an entry's words were: when and why they were erased, or that nothing says why they are missing. */
export function Gone({ header: { origin, index } }: { readonly header: Place }) {
  const found = useLive(async (db) => ({ erasure: await erasureOf(db, { origin, index }) }), [origin, index]);
  if (!found) return null;
  const { erasure } = found;
  if (!erasure) return <p class="problem">{t("logMissing")}</p>;
  return (
    <div class="notice">
      <p>{t("logErased")}</p>
      <p>
        {t("logErasedOn", formatMoment(erasure.at), erasureReasonName(erasure.reason))}{" "}
        {erasure.words && <Words>{erasure.words}</Words>} <a href={entryHref(erasure)}>{t("checkOpenEntry")}</a>
      </p>
    </div>
  );
}

interface Erasure {
  readonly payload: Place & {
    readonly reason: ErasureReason;
    readonly words: string;
    readonly artifacts: readonly string[];
    readonly caseId?: string;
  };
}

/** What was erased and why. */
export function ErasureWords({ payload }: Erasure) {
  const { index, reason, words, artifacts, caseId } = payload;
  return (
    <Fields
      fields={[
        [t("logErasedEntry"), <a href={entryHref(payload)}>{t("logEntryNumber", String(index))}</a>],
        [t("eraseReason"), erasureReasonName(reason)],
        [t("eraseWords"), words],
        [t("logErasedArtifacts"), artifacts.length > 0 && formatNumber(artifacts.length)],
        [t("caseViewCase"), caseId !== undefined && <CaseLink caseId={caseId} />],
      ]}
    />
  );
}

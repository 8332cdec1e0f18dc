import { erasureOf } from "../../../storage/reading";
import { formatMoment } from "../../../ui/dates";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useLive } from "../../frame/use-live";
import { erasureReasonName } from "../../words/erasure-reasons";
import { entryHref } from "../links";

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

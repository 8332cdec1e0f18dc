import { madeAt } from "../../../domain/ledger/log";
import { formatMoment } from "../../../ui/dates";
import { t } from "../../../ui/texts";
import { entryHref } from "../../log/links";
import type { Version } from "./fact-history";

/** When a fact was captured, leading to the entry that proves it. */
export function CapturedWhen({ version }: { readonly version: Pick<Version, "at" | "origin" | "index"> }) {
  return (
    <a class="when-captured" href={entryHref(version)}>
      {t("caseViewCapturedAt", formatMoment(madeAt(version)))}
    </a>
  );
}

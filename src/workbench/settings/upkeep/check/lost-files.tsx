import type { LostFile } from "../../../../storage/reading";
import { t, tn } from "../../../../ui/texts";
import { entryHref } from "../../../log/links";

/** Kept files that are lost or changed, and the entries that speak of them. */
export function LostFiles({ lost }: { readonly lost: readonly LostFile[] }) {
  return (
    <div class="problem" role="alert">
      <p>
        <b>{tn("checkLost", lost.length)}</b> {t("checkLostHelp")}
      </p>
      <ul>
        {lost.map(({ sha256, code, citedBy }) => (
          <li key={sha256}>
            {t(code === "missing" ? "checkLostMissing" : "checkLostChanged", sha256)}
            <ul>
              {citedBy.map((entry) => (
                <li key={`${entry.origin} ${entry.index}`}>
                  <a href={entryHref(entry)}>{citedWords(entry)}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

function citedWords({ index, caseId, label }: LostFile["citedBy"][number]): string {
  const number = String(index);
  return caseId === undefined ? t("checkLostCitedNoCase", number, label) : t("checkLostCited", number, caseId, label);
}

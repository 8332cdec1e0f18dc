import type { Column } from "../../../domain/casework/own-data";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { meaningWords } from "../../parts/own-values/meaning-words";

/** What the columns that were taken say. */
export function DatasetColumns({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <section class="head" aria-labelledby="columns">
      <h2 id="columns">{t("ownDataColumns")}</h2>
      <ul class="links">
        {columns.map(({ at, head, meaning, isKey }) => (
          <li key={at}>
            <b>
              <Words>{head || t("ownDataColumnNumber", formatNumber(at + 1))}</Words>
            </b>
            : <Words>{meaningWords(meaning)}</Words> {isKey && <span class="chip">{t("ownDataKey")}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

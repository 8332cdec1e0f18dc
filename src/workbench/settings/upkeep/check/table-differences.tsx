import type { TableDifference } from "../../../../storage/reading";
import { type TextKey, t, tn } from "../../../../ui/texts";

/** Rows of the tables that are not what the log gives, and what mends them. */
export function TableDifferences({ tables }: { readonly tables: readonly TableDifference[] }) {
  return (
    <div class="problem" role="alert">
      <p>
        <b>{tn("checkTables", tables.length)}</b> {t("checkTablesHelp")}
      </p>
      <ul>
        {tables.map(({ table, key, code }) => (
          <li key={`${table} ${key}`}>{t(SENTENCES[code], table, key)}</li>
        ))}
      </ul>
    </div>
  );
}

// The compiler names the difference that has no sentence.
const SENTENCES: Readonly<Record<TableDifference["code"], TextKey>> = {
  "row-missing": "checkRowMissing",
  "row-changed": "checkRowChanged",
  "row-extra": "checkRowExtra",
};

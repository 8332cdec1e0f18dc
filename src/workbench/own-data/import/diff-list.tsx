import type { ImportDiff, RowChange } from "../../../storage/reading";
import { type PluralKey, formatNumber, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";

const KINDS: readonly (readonly [RowChange["what"], PluralKey])[] = [
  ["changed", "ownDataChanged"],
  ["came", "ownDataCame"],
  ["went", "ownDataWent"],
];

/** What came, went and changed against the import that counts now. */
export function DiffList({ diff: { counts, rows } }: { readonly diff: ImportDiff }) {
  return (
    <section class="head" aria-labelledby="diff">
      <h3 id="diff">{t("ownDataDiff")}</h3>
      <p>{tn("ownDataSame", counts.same)}</p>
      {KINDS.map(([what, title]) => (
        <details key={what} open={counts[what] > 0 && counts[what] <= 20}>
          <summary>{tn(title, counts[what])}</summary>
          <ul class="links">
            {rows
              .filter((row) => row.what === what)
              .map((row) => (
                <li key={row.key}>
                  <b>
                    <Words>{row.key}</Words>
                  </b>{" "}
                  <Said row={row} />
                </li>
              ))}
          </ul>
          {rows.filter((row) => row.what === what).length < counts[what] && (
            <p class="small soft">
              {t("ownDataFirstOnly", formatNumber(rows.filter((row) => row.what === what).length))}
            </p>
          )}
        </details>
      ))}
    </section>
  );
}

function Said({ row: { changes, cells } }: { readonly row: RowChange }) {
  if (changes.length === 0)
    return (
      <Words>
        {cells
          .filter((cell) => cell !== "")
          .join(" · ")
          .slice(0, 200)}
      </Words>
    );
  return (
    <>
      {changes.map(({ head, before, after }) => (
        <span class="cell-change" key={head}>
          <Words>{head}</Words>: <del>{before === "" ? t("ownDataEmptyCell") : before.slice(0, 200)}</del>{" "}
          <ins>{after === "" ? t("ownDataEmptyCell") : after.slice(0, 200)}</ins>
        </span>
      ))}
    </>
  );
}

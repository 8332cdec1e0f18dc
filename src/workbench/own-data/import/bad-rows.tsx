import type { BadRow } from "../../../domain/casework/own-data";
import { formatNumber, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { reasonWords } from "../reason-words";
import { saveBytes } from "../../parts/save-bytes";

interface Props {
  readonly bad: readonly BadRow[];
  readonly count: number;
  readonly file: Blob | undefined;
  /** What the file with them is called. */
  readonly name: string;
}

/** The rows that are not taken, with their lines and why; all of them can be saved as a file. */
export function BadRows({ bad, count, file, name }: Props) {
  if (count === 0) return null;
  return (
    <section class="head" aria-labelledby="bad-rows">
      <h3 id="bad-rows">{tn("ownDataBadRows", count)}</h3>
      <p class="soft">{t("ownDataBadRowsHelp")}</p>
      {file && (
        <p>
          <button
            type="button"
            onClick={() => {
              saveBytes(file, name);
            }}
          >
            {t("ownDataBadSave")}
          </button>
        </p>
      )}
      <div class="table-box bad-rows" tabIndex={0}>
        <table aria-labelledby="bad-rows">
          <thead>
            <tr>
              <th scope="col" class="n">
                {t("ownDataLine")}
              </th>
              <th scope="col">{t("ownDataReason")}</th>
              <th scope="col">{t("ownDataColumn")}</th>
              <th scope="col">{t("ownDataStands")}</th>
            </tr>
          </thead>
          <tbody>
            {bad.map((row, i) => (
              <tr key={i}>
                <td class="n" data-label={t("ownDataLine")}>
                  {formatNumber(row.line)}
                </td>
                <td data-label={t("ownDataReason")}>{reasonWords(row)}</td>
                <td data-label={t("ownDataColumn")}>
                  <Words>{row.head}</Words>
                </td>
                <td data-label={t("ownDataStands")}>
                  <Words>{row.cell ?? row.cells.join(" · ").slice(0, 120)}</Words>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {bad.length < count && <p class="small soft">{t("ownDataFirstOnly", formatNumber(bad.length))}</p>}
    </section>
  );
}

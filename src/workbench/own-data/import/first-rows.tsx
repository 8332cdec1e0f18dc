import type { Column } from "../../../domain/casework/own-data";
import { type RawRow, shownOf } from "../../../domain/casework/table-files";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";

interface Props {
  readonly columns: readonly Column[];
  readonly body: readonly RawRow[];
}

const ROWS = 8;
const MOST = 12;

/** The first rows of the file beneath its head, as they would be taken. */
export function FirstRows({ columns, body }: Props) {
  const shown = columns.slice(0, MOST);
  const names = shown.map(({ head, at }) => head || t("ownDataColumnNumber", formatNumber(at + 1)));
  return (
    <section class="head" aria-labelledby="first-rows">
      <h2 id="first-rows">{t("ownDataFirstRows")}</h2>
      {/* Wider than the window it is scrolled, by the keyboard too. */}
      <div class="table-box" tabIndex={0}>
        <table aria-labelledby="first-rows">
          <thead>
            <tr>
              <th scope="col" class="n">
                {t("ownDataLine")}
              </th>
              {names.map((name, i) => (
                <th scope="col" key={i}>
                  <Words>{name}</Words>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {body.slice(0, ROWS).map(({ line, cells }) => (
              <tr key={line}>
                <td class="n" data-label={t("ownDataLine")}>
                  {formatNumber(line)}
                </td>
                {shown.map(({ at }, i) => (
                  <td key={at} data-label={names[i]}>
                    <Words>{shownOf(cells[at] ?? "").slice(0, 120)}</Words>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

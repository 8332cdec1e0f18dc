import { readValue } from "../../../domain/casework/own-data";
import type { OwnInput } from "../../../domain/casework/comparison";
import { groupBy } from "../../../domain/ground/grouping";
import { formatNumber, t } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { Words } from "../../../ui/words";
import { ownRowHref } from "../../own-data/links";
import { valueWords } from "../../parts/own-values/value-words";

const FIRST = 3;

/** What the agency's own rows say of a subject, row by row. */
export function OwnValues({ own }: { readonly own: readonly OwnInput[] }) {
  const rows = [...groupBy(own, ({ datasetId, key }) => `${datasetId} ${key}`).values()];
  const { shown, more } = useMore(rows, FIRST);
  if (rows.length === 0) return null;
  return (
    <div class="by-source">
      <div>
        <h3>{t("workbenchOwnData")}</h3>
        <div class="option-rows">
          {shown.map((cells) => (
            <OwnRowValues key={`${cells[0]?.datasetId ?? ""} ${cells[0]?.key ?? ""}`} cells={cells} />
          ))}
        </div>
        {more}
      </div>
    </div>
  );
}

function OwnRowValues({ cells }: { readonly cells: readonly OwnInput[] }) {
  const [first] = cells;
  if (!first) return null;
  return (
    <div class="option-row">
      <dl class="facts">
        {cells.map((cell, n) => (
          <div key={n}>
            <dt>
              <Words>{cell.column.head}</Words>
            </dt>
            <dd>
              <Words>{wordsOf(cell)}</Words>
            </dd>
          </div>
        ))}
      </dl>
      <a class="small" href={ownRowHref(first.datasetId, first.key)}>
        {t("ownDataLineOf", formatNumber(first.line))}
      </a>
    </div>
  );
}

/** An amount without a currency takes the row's. */
function wordsOf({ raw, column, form, currency }: OwnInput): string {
  const read = readValue(raw, column.meaning, form);
  if (!read.ok) return raw;
  const { value } = read;
  return valueWords({ raw, value: value.as === "money" ? { ...value, currency: value.currency || currency } : value });
}

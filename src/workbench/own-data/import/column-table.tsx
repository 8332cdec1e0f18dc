import { type Column, MOST_KEPT, type Meaning, type TableGuess, misfitsOf } from "../../../domain/casework/own-data";
import { shownOf } from "../../../domain/casework/table-files";
import { formatNumber, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { MeaningFields } from "./meaning-fields";

interface Props {
  readonly guess: TableGuess<unknown>;
  readonly columns: readonly Column[];
  readonly onColumns: (columns: readonly Column[]) => void;
}

const SAMPLES = 3;

/** Each column of the file: its name, its first cells, what it says; and whether rows are told apart by it. */
export function ColumnTable({ guess, columns, onColumns }: Props) {
  const { heads, body } = guess;
  const width = Math.max(heads.length, ...body.map(({ cells }) => cells.length), 0);
  const shown = Array.from({ length: Math.min(width, MOST_KEPT) }, (_, at) => at);
  const change = (at: number, column: Column | undefined) => {
    const others = columns.filter((one) => one.at !== at);
    onColumns((column ? [...others, column] : others).toSorted((a, b) => a.at - b.at));
  };
  return (
    <section class="head" aria-labelledby="columns">
      <h2 id="columns">{t("ownDataColumns")}</h2>
      <p class="soft">{t("ownDataColumnsHelp")}</p>
      {width > MOST_KEPT && (
        <p class="notice">{t("ownDataTooManyColumns", formatNumber(width), formatNumber(MOST_KEPT))}</p>
      )}
      <div class="table-box">
        <table class="column-table">
          <caption class="unseen">{t("ownDataColumns")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("ownDataColumn")}</th>
              <th scope="col">{t("ownDataFirstCells")}</th>
              <th scope="col">{t("ownDataMeans")}</th>
              <th scope="col">{t("ownDataKey")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((at) => (
              <ColumnRow
                key={at}
                at={at}
                guess={guess}
                column={columns.find((one) => one.at === at)}
                onColumn={(column) => {
                  change(at, column);
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface RowProps {
  readonly at: number;
  readonly guess: TableGuess<unknown>;
  readonly column: Column | undefined;
  readonly onColumn: (column: Column | undefined) => void;
}

function ColumnRow({ at, guess: { heads, body, form }, column, onColumn }: RowProps) {
  const head = heads[at] ?? "";
  const name = head === "" ? t("ownDataColumnNumber", formatNumber(at + 1)) : head;
  const samples = body.map((row) => shownOf(row.cells[at] ?? "").trim()).filter((cell) => cell !== "");
  const misfits = column && misfitsOf(column, body, form);
  const onMeaning = (meaning: Meaning | undefined) => {
    onColumn(meaning && { at, head: head.slice(0, 300), meaning, isKey: column?.isKey ?? false });
  };
  return (
    <tr class={column ? undefined : "left-out"}>
      <th scope="row">
        <Words>{name}</Words>
      </th>
      <td class="samples" data-label={t("ownDataFirstCells")}>
        <span>
          <Words>{[...new Set(samples)].slice(0, SAMPLES).join(" · ").slice(0, 120)}</Words>
        </span>
      </td>
      <td data-label={t("ownDataMeans")}>
        <div>
          <MeaningFields head={name} meaning={column?.meaning} onMeaning={onMeaning} />
          {misfits && misfits.count > 0 && (
            <p class="small problem">{tn("ownDataMisfits", misfits.count, formatNumber(misfits.of), misfits.first)}</p>
          )}
        </div>
      </td>
      <td data-label={t("ownDataKey")}>
        {column && (
          <input
            type="checkbox"
            aria-label={t("ownDataKeyOf", name)}
            checked={column.isKey}
            onChange={({ currentTarget }) => {
              onColumn({ ...column, isKey: currentTarget.checked });
            }}
          />
        )}
      </td>
    </tr>
  );
}

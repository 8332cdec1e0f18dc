import { ChoiceField } from "../../../ui/choice-field";
import { formatNumber, t } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { useWorkbench } from "../../frame/workbench";
import { evidenceHref } from "../links";
import { ColumnHead, SortButton } from "./column-head";
import { extentOf } from "./extent";
import type { OptionRow, Standing } from "./option-row";
import { OptionLine } from "./option-line";
import { NAME_COLUMN, firstOrder } from "./sort-rows";
import type { Options } from "./use-options";

interface Props {
  readonly caseId: string;
  readonly options: Options;
  readonly onSubject: (node: string) => void;
}

const FIRST = 100;

const GROUPS = {
  within: "optionsWithin",
  open: "optionsOpen",
  outside: "optionsOutside",
} as const satisfies Record<Standing, string>;

/** The options of a case side by side, those outside a limit apart; sorted by any column. */
export function OptionsTable({ caseId, options, onSubject }: Props) {
  const { navigate } = useWorkbench();
  const { columns, rows, groups, sorting, label } = options;
  const { shown, more } = useMore(rows, FIRST);
  const visible = new Set(shown);
  const extents = new Map(columns.map((column) => [column.key, extentOf(column, rows)]));
  const orderOf = (key: string) => (sorting.key === key ? sorting.order : undefined);
  const sortBy = (key: string) => {
    const first = firstOrder(columns.find((column) => column.key === key));
    const other = first === "ascending" ? "descending" : "ascending";
    navigate(
      evidenceHref(caseId, {
        ...(label !== undefined && { label }),
        sort: key,
        order: orderOf(key) === first ? other : first,
      }),
      "replace",
    );
  };
  return (
    <div class="table-box">
      <div class="options-order">
        <ChoiceField
          label={t("subjectSort")}
          value={sorting.key}
          choices={[[NAME_COLUMN, t("optionsOption")], ...columns.map(({ key, name }) => [key, name] as const)]}
          onValue={sortBy}
        />
      </div>
      <table class="options-table">
        <caption class="unseen">{t("caseViewSubjects")}</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort={orderOf(NAME_COLUMN)}>
              <SortButton name={t("optionsOption")} onSort={() => sortBy(NAME_COLUMN)} />
            </th>
            {columns.map((column) => (
              <ColumnHead
                key={column.key}
                column={column}
                order={orderOf(column.key)}
                onSort={() => sortBy(column.key)}
              />
            ))}
          </tr>
        </thead>
        {groups.map(({ standing, rows: all }) => (
          <tbody key={standing ?? "all"}>
            {standing && <GroupHead standing={standing} rows={all} width={columns.length + 1} />}
            {all
              .filter((row) => visible.has(row))
              .map((row) => (
                <OptionLine
                  key={row.alternative.node}
                  caseId={caseId}
                  row={row}
                  columns={columns}
                  extents={extents}
                  sources={options.comparison.sources}
                  onSubject={onSubject}
                />
              ))}
          </tbody>
        ))}
      </table>
      {more}
    </div>
  );
}

interface GroupProps {
  readonly standing: Standing;
  readonly rows: readonly OptionRow[];
  readonly width: number;
}

function GroupHead({ standing, rows, width }: GroupProps) {
  return (
    <tr class="option-group">
      <th colSpan={width} scope="rowgroup">
        {t(GROUPS[standing], formatNumber(rows.length))}
        {standing === "outside" && <span class="soft"> {t("optionsOutsideWhy")}</span>}
      </th>
    </tr>
  );
}

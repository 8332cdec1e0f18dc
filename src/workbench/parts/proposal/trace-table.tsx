import type { ProposalRow } from "../../../domain/casework/rules";
import { type TextKey, formatNumber, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";

type Step = ProposalRow["trace"][number];
type Table = NonNullable<Step["table"]>;
type Row = Table["rules"][number];

const POLICIES: Readonly<Record<string, TextKey>> = {
  UNIQUE: "proposalHitUnique",
  ANY: "proposalHitAny",
  PRIORITY: "proposalHitPriority",
  FIRST: "proposalHitFirst",
  "RULE ORDER": "proposalHitRuleOrder",
  "OUTPUT ORDER": "proposalHitOutputOrder",
  COLLECT: "proposalHitCollect",
};

/** How a decision came to what it says: of a table its rows, each condition that failed struck through. */
export function TraceStep({ step: { decision, value, table } }: { readonly step: Step }) {
  if (!table)
    return (
      <p class="small">
        <Words>{decision}</Words>: <bdi>{spelled(value)}</bdi>
      </p>
    );
  const policy = POLICIES[table.hitPolicy];
  return (
    <div class="proposal-trace">
      <p class="small soft">
        <Words>{decision}</Words>
        {policy && `. ${t(policy)}`}
      </p>
      <div class="proposal-wide" tabIndex={0} role="region" aria-label={decision}>
        <TraceTable table={table} />
      </div>
      <p class="small soft">
        {t("proposalStruck")}
        {table.more > 0 && ` ${tn("proposalMoreRows", table.more)}`}
      </p>
    </div>
  );
}

function TraceTable({ table }: { readonly table: Table }) {
  const counted = countedRow(table);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("proposalRow")}</th>
          {table.inputs.map(({ label, value }, n) => (
            <th key={n} scope="col">
              <Words>{label}</Words> <span class="soft proposal-value">{spelled(value)}</span>
            </th>
          ))}
          <th scope="col">{t("proposalConcludes")}</th>
          <th scope="col">{t("proposalFitsHead")}</th>
        </tr>
      </thead>
      <tbody>
        {table.rules.map((row) => (
          <TraceRow
            key={row.number}
            row={row}
            labels={table.inputs.map(({ label }) => label)}
            isCounted={row.fits && (counted === undefined || counted === row)}
          />
        ))}
      </tbody>
    </table>
  );
}

/** Where only one row counts though several fit, which; undefined where all that fit count. */
const countedRow = ({ hitPolicy, rules }: Table): Row | undefined =>
  hitPolicy === "FIRST" ? rules.find(({ fits }) => fits) : undefined;

interface RowProps {
  readonly row: Row;
  /** The names of the columns in which conditions stand. */
  readonly labels: readonly string[];
  readonly isCounted: boolean;
}

function TraceRow({ row, labels, isCounted }: RowProps) {
  const { number, fits, tests, conditions, concludes } = row;
  return (
    <tr class={isCounted ? "proposal-fits" : undefined}>
      <th scope="row">{formatNumber(number)}</th>
      {conditions.map((condition, n) => (
        <td key={n} class={tests[n] === null ? "soft" : undefined} data-label={labels[n]}>
          {tests[n] === false ? (
            <del>
              <span class="unseen">{t("proposalFailed")}: </span>
              {conditionWords(condition)}
            </del>
          ) : (
            conditionWords(condition)
          )}
        </td>
      ))}
      <td data-label={t("proposalConcludes")}>
        <bdi>{concludes.map(spelled).join(" · ")}</bdi>
      </td>
      <td data-label={t("proposalFitsHead")}>
        {isCounted ? (
          <span class="chip fresh">{t("proposalFits")}</span>
        ) : (
          t(fits ? "proposalFitsToo" : "proposalFitsNot")
        )}
      </td>
    </tr>
  );
}

/** A dash asks for nothing (DMN 1.3 §8.3.3). */
const conditionWords = (text: string): string => (text.trim() === "-" || text.trim() === "" ? t("proposalAny") : text);

/** A text without the quotes that the standard writes around it, a number as people here write it. */
function spelled(text: string): string {
  try {
    const said: unknown = JSON.parse(text);
    if (typeof said === "number") return formatNumber(said);
    return typeof said === "string" ? said : said === null ? t("rulesUnknownValue") : text;
  } catch {
    return text;
  }
}

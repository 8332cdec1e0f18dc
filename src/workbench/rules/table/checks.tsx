import { useEffect, useState } from "preact/hooks";
import { type DecisionTable, type Example, type TableAnalysis, analyseTable } from "../../../domain/casework/dmn";
import { formatNumber, t } from "../../../ui/texts";
import { unquoted } from "../draft/cell-texts";

const AFTER_MS = 300;

/** What can be said of the table by itself: gaps, rows that overlap, rows that are never reached, and what was not judged. */
export function Checks({ table }: { readonly table: DecisionTable }) {
  const [told, setTold] = useState<TableAnalysis>();
  useEffect(() => {
    const timer = setTimeout(() => {
      setTold(analyseTable(table));
    }, AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [table]);
  if (!told) return null;
  const { gap, unreached, overlaps, overlapCount, unjudged, compared } = told;
  const mayOverlap = table.hitPolicy !== "UNIQUE" && table.hitPolicy !== "ANY";
  const [first] = table.hitPolicy === "ANY" ? overlaps.filter(({ isSame }) => !isSame) : overlaps;
  return (
    <ul class="rules-checks small" aria-label={t("rulesChecks")}>
      {gap === "none" && <li class="good">{t("rulesNoGap")}</li>}
      {gap === "unknown" && <li class="soft">{t("rulesGapUnknown")}</li>}
      {typeof gap !== "string" && <li class="warn">{t("rulesGap", exampleWords(gap))}</li>}
      {unreached.length > 0 ? (
        <li class="warn">{t("rulesUnreached", listed(unreached))}</li>
      ) : (
        unjudged.length === 0 && <li class="good">{t("rulesReached")}</li>
      )}
      {first && (
        <li class={mayOverlap ? "soft" : "warn"}>
          {t(
            mayOverlap ? OVERLAPS[table.hitPolicy] : "rulesOverlapWrong",
            formatNumber(first.rows[0]),
            formatNumber(first.rows[1]),
            exampleWords(first.example),
          )}
          {overlapCount > 1 && ` ${t("rulesOverlapMore", formatNumber(overlapCount - 1))}`}
        </li>
      )}
      {unjudged.length > 0 && <li class="soft">{t("rulesUnjudged", listed(unjudged))}</li>}
      {compared < table.rules.length && <li class="soft">{t("rulesCompared", formatNumber(compared))}</li>}
    </ul>
  );
}

const OVERLAPS = {
  UNIQUE: "rulesOverlapWrong",
  ANY: "rulesOverlapWrong",
  FIRST: "rulesOverlapFirst",
  PRIORITY: "rulesOverlapPriority",
  "RULE ORDER": "rulesOverlapAll",
  "OUTPUT ORDER": "rulesOverlapAll",
  COLLECT: "rulesOverlapAll",
} as const;

const MOST = 10;
const listed = (rows: readonly number[]): string =>
  rows.slice(0, MOST).map(formatNumber).join(", ") + (rows.length > MOST ? " …" : "");

const exampleWords = (example: readonly Example[]): string =>
  example
    .map(({ label, expression, value }) => {
      const word = unquoted(value);
      return `${label || expression} ${word === "…" ? t("rulesAnyOther") : (word ?? value)}`;
    })
    .join(", ");

import { useState } from "preact/hooks";
import { NODE_KINDS } from "../../../domain/analysis/networks";
import type { NetworkEvidence } from "../../../storage/reading";
import { ChoiceField } from "../../../ui/choice-field";
import { formatDay } from "../../../ui/dates";
import { formatNumber, t } from "../../../ui/texts";
import { leastIn } from "./narrowed-network";
import { kindWords } from "./node-words";
import { LEASTS, type NetworkQuery } from "./route";

interface Props {
  readonly evidence: NetworkEvidence;
  readonly months: readonly string[];
  readonly query: NetworkQuery;
  readonly onQuery: (query: NetworkQuery) => void;
}

/** Which part of the network is looked at: of which case, with whom, tied how often, and up to when. */
export function NetworkFilters({ evidence, months, query, onQuery }: Props) {
  const { kinds = NODE_KINDS } = query;
  return (
    <div class="network-filters" role="search" aria-label={t("patternsFilters")}>
      <div class="filters">
        <ChoiceField
          label={t("patternsAbout")}
          value={query.case ?? ""}
          choices={[
            ["", t("patternsAboutAll")],
            ...evidence.cases.map(({ caseId, title }) => [caseId, t("patternsAboutCase", caseId, title)] as const),
          ]}
          onValue={(caseId) => {
            const { case: _case, ...rest } = query;
            onQuery(caseId === "" ? rest : { ...rest, case: caseId });
          }}
        />
        <ChoiceField
          label={t("networkLeast")}
          value={leastIn(query)}
          choices={LEASTS.map((least) => [least, formatNumber(Number(least))] as const)}
          onValue={(least) => onQuery({ ...query, least })}
        />
        {months.length > 1 && <Time months={months} query={query} onQuery={onQuery} />}
      </div>
      <fieldset class="network-kinds">
        <legend>{t("networkKinds")}</legend>
        {NODE_KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={({ currentTarget: { checked } }) => {
                const wanted = NODE_KINDS.filter((one) => (one === kind ? checked : kinds.includes(one)));
                if (wanted.length > 0) onQuery({ ...query, kinds: wanted });
              }}
            />{" "}
            {kindWords(kind)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

/** Up to which month reviews count. While it is drawn the words follow; what is looked at changes when it is let go. */
function Time({ months, query, onQuery }: Omit<Props, "evidence">) {
  const last = months.length - 1;
  const at = query.until === undefined ? last : months.findIndex((month) => month >= (query.until ?? ""));
  const place = at < 0 ? last : at;
  const [drawn, setDrawn] = useState<number>();
  const shown = drawn ?? place;
  const words = shown === last ? t("networkAllTime") : t("networkUntil", formatDay(months[shown] ?? ""));
  return (
    <div class="field network-time">
      <span>
        <label for="network-time">{t("networkTime")}</label> <output for="network-time">{words}</output>
      </span>
      <input
        id="network-time"
        type="range"
        min={0}
        max={last}
        value={shown}
        aria-valuetext={words}
        onInput={({ currentTarget }) => setDrawn(Number(currentTarget.value))}
        onChange={({ currentTarget }) => {
          const chosen = Number(currentTarget.value);
          const month = months[chosen];
          const { until: _until, ...rest } = query;
          setDrawn(undefined);
          onQuery(chosen === last || month === undefined ? rest : { ...rest, until: month });
        }}
      />
    </div>
  );
}

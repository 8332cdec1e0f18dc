import { CASE_KINDS } from "../../../domain/casework/cases";
import { caseKindName } from "../../../ui/case-kind-names";
import { t } from "../../../ui/texts";
import { casesHref } from "../links";
import type { CasesQuery } from "../routes";

interface Props {
  readonly query: CasesQuery;
  readonly onQuery: (query: CasesQuery, how: "push" | "replace") => void;
}

const STATUSES = [
  [undefined, "caseListAll"],
  ["open", "caseListStatusOpen"],
  ["closed", "caseListStatusClosed"],
] as const;

/** Narrow the list by words, kind and status. */
export function CaseFilters({ query, onQuery }: Props) {
  const { status: _status, ...words } = query;
  const { text: _text, ...others } = query;
  return (
    <div class="case-filters" role="search" aria-label={t("caseListSearch")}>
      <input
        type="search"
        aria-label={t("caseListSearch")}
        placeholder={t("caseListSearchHint")}
        value={query.text ?? ""}
        onInput={({ currentTarget: { value } }) => {
          onQuery(value ? { ...others, text: value } : others, "replace");
        }}
      />
      <select
        aria-label={t("caseKindLabel")}
        value={query.kind ?? ""}
        onChange={({ currentTarget: { value } }) => {
          const { kind: _kind, ...rest } = query;
          const kind = CASE_KINDS.find((one) => one === value);
          onQuery(kind ? { ...rest, kind } : rest, "push");
        }}
      >
        <option value="">{t("caseListAnyKind")}</option>
        {CASE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {caseKindName(kind)}
          </option>
        ))}
      </select>
      <ul class="choices">
        {STATUSES.map(([status, name]) => (
          <li key={name}>
            <a
              href={casesHref(status ? { ...words, status } : words)}
              aria-current={status === query.status ? "true" : undefined}
            >
              {t(name)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

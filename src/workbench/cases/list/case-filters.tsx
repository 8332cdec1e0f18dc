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

/** Narrow the list by words and by status. */
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

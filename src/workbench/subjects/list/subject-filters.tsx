import type { RefObject } from "preact";
import type { SubjectRow } from "../../../storage/reading";
import { ChoiceField } from "../../../ui/choice-field";
import { t } from "../../../ui/texts";
import { typeName } from "../../../ui/type-names";
import { SORTS, type SubjectSort, type SubjectsQuery } from "../routes";

interface Props {
  readonly rows: readonly SubjectRow[];
  readonly query: SubjectsQuery;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onQuery: (query: SubjectsQuery, how: "push" | "replace") => void;
}

const SORT_NAMES = {
  name: "subjectSortName",
  captured: "subjectSortCaptured",
  listings: "subjectSortListings",
} as const satisfies Record<SubjectSort, string>;

/** Narrow the list. Every choice is part of the address. */
export function SubjectFilters({ rows, query, search, onQuery }: Props) {
  const set = (field: keyof SubjectsQuery, value: string, how: "push" | "replace" = "push") => {
    const { [field]: _before, ...rest } = query;
    onQuery(value === "" ? rest : { ...rest, [field]: value }, how);
  };
  return (
    <div class="filters" role="search" aria-label={t("subjectListSearch")}>
      <label class="field">
        {t("subjectListSearch")}
        <input
          ref={search}
          type="search"
          aria-keyshortcuts="/"
          value={query.text ?? ""}
          onInput={({ currentTarget }) => {
            set("text", currentTarget.value, "replace");
          }}
        />
      </label>
      {choicesOf(rows).map(([field, label, any, choices]) => (
        <ChoiceField
          key={field}
          label={label}
          value={query[field] ?? ""}
          choices={[["", any], ...withChosen(choices, query[field])]}
          onValue={(value) => {
            set(field, value);
          }}
        />
      ))}
      <ChoiceField
        label={t("subjectSort")}
        value={query.sort ?? "name"}
        choices={SORTS.map((sort) => [sort, t(SORT_NAMES[sort])] as const)}
        onValue={(value) => {
          set("sort", value === "name" ? "" : value);
        }}
      />
    </div>
  );
}

type Choice = readonly [value: string, name: string];
type Choices = readonly [
  field: "kind" | "case" | "source" | "joined" | "look",
  label: string,
  any: string,
  of: readonly Choice[],
];

/** What can be chosen is what is there. */
const choicesOf = (rows: readonly SubjectRow[]): readonly Choices[] => [
  [
    "kind",
    t("subjectKind"),
    t("subjectKindAny"),
    sorted(
      rows.flatMap(({ types }) => types),
      typeName,
    ),
  ],
  ["case", t("caseViewCase"), t("subjectCaseAny"), sorted(rows.flatMap(({ caseIds }) => caseIds))],
  ["source", t("caseViewSource"), t("subjectSourceAny"), sorted(rows.flatMap(({ hosts }) => hosts))],
  [
    "joined",
    t("subjectJoined"),
    t("subjectJoinedAny"),
    [
      ["yes", t("subjectJoinedYes")],
      ["no", t("subjectJoinedNo")],
    ],
  ],
  ["look", t("subjectLook"), t("subjectLookAny"), [["yes", t("subjectLookYes")]]],
];

const sorted = (values: readonly string[], nameOf: (value: string) => string = (value) => value): Choice[] =>
  [...new Set(values)].map((value): Choice => [value, nameOf(value)]).sort(([, a], [, b]) => (a < b ? -1 : 1));

/** What an address asks for can be seen, also where nothing is of that kind any more. */
const withChosen = (choices: readonly Choice[], chosen = ""): readonly Choice[] =>
  chosen === "" || choices.some(([value]) => value === chosen) ? choices : [...choices, [chosen, chosen]];

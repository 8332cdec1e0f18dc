import { useMemo, useRef } from "preact/hooks";
import { everySubject } from "../../../storage/reading";
import { language, t, tn } from "../../../ui/texts";
import { Heading } from "../../frame/heading";
import { useLive } from "../../frame/use-live";
import { useShortcuts } from "../../frame/use-shortcuts";
import { useWorkbench } from "../../frame/workbench";
import { subjectsHref } from "../links";
import type { SubjectsQuery } from "../routes";
import { type Suggestions, useSuggestions } from "../suggestions/use-suggestions";
import { narrow } from "./narrow";
import { NoSubjects } from "./no-subjects";
import { SubjectFilters } from "./subject-filters";
import { SubjectGrid } from "./subject-grid";
import { ToLookAt } from "./to-look-at";

const NONE: Suggestions["open"] = [];

/** Every subject, to be searched, narrowed and opened. */
export function SubjectsView({ query }: { readonly query: SubjectsQuery }) {
  const { navigate } = useWorkbench();
  const search = useRef<HTMLInputElement>(null);
  const rows = useLive(everySubject, []);
  const open = useSuggestions()?.open ?? NONE;
  const shown = useMemo(() => {
    const { compare } = new Intl.Collator(language(), { numeric: true });
    const toLookAt = new Set(open.flatMap(({ a, b }) => [a, b]));
    return rows && narrow(rows, query, toLookAt, compare);
  }, [rows, JSON.stringify(query), open.length]);
  useShortcuts((key) => {
    if (key === "/") search.current?.focus();
    return key === "/";
  });
  return (
    <div class="page">
      <header class="head">
        <div class="row">
          <Heading title={t("workbenchSubjects")} />
          <ToLookAt count={open.length} />
        </div>
        <p class="soft">{t("workbenchSubjectsHelp")}</p>
      </header>
      {rows && rows.length > 0 && (
        <SubjectFilters
          rows={rows}
          query={query}
          search={search}
          onQuery={(changed, how) => {
            navigate(subjectsHref(changed), how);
          }}
        />
      )}
      {rows?.length === 0 && <NoSubjects />}
      {shown && rows && rows.length > 0 && (
        <p class="soft" role="status">
          {shown.length === 0 ? t("subjectListNoneFound") : countOf(shown)}
        </p>
      )}
      {shown && shown.length > 0 && <SubjectGrid rows={shown} />}
    </div>
  );
}

/** "12 subjects from 19 listings" */
const countOf = (rows: Parameters<typeof SubjectGrid>[0]["rows"]): string =>
  tn("subjectListCount", rows.length, tn("subjectListListings", rows.flatMap(({ listings }) => listings).length));

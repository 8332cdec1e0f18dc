import type { QueryProblem } from "../../domain/casework/find";
import { type TextKey, t } from "../../ui/texts";

/** Filters that say nothing that could be looked for; the rest was. */
export function Problems({ problems }: { readonly problems: readonly QueryProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul class="find-problems small warn">
      {problems.map(({ code, value, start }) => (
        <li key={start}>{t(SENTENCES[code], value)}</li>
      ))}
    </ul>
  );
}

const SENTENCES: Readonly<Record<QueryProblem["code"], TextKey>> = {
  "no-rating": "findNoRating",
  "no-day": "findNoDay",
  "no-kind": "findNoKind",
  "no-value": "findNoValue",
};

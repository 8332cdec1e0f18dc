import type { RuleSetRow } from "../../../domain/casework/rules";
import { rulesFailures } from "../../../storage/reading";
import { tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { caseHref } from "../../cases/links";
import { useLive } from "../../frame/use-live";
import { errorWords } from "../try/error-words";

const MOST = 5;

/** In which cases the version in use could not be worked out, and why: there it proposes nothing, which must not look like "no". */
export function FailedNotice({ row }: { readonly row: RuleSetRow }) {
  const failed = useLive((db) => rulesFailures(db, row), [row.ruleSetId, row.active]) ?? [];
  if (failed.length === 0) return null;
  return (
    <div class="notice">
      <p>{tn("rulesFailedIn", failed.length)}</p>
      <ul>
        {failed.slice(0, MOST).map(({ caseId, error }) => (
          <li key={caseId}>
            <a href={caseHref(caseId)}>{caseId}</a>: <Words>{errorWords(error)}</Words>
          </li>
        ))}
      </ul>
      {failed.length > MOST && <p class="small soft">{tn("rulesFailedMore", failed.length - MOST)}</p>}
    </div>
  );
}

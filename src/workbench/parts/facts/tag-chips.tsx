import { formatNumber, t } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { Words } from "../../../ui/words";
import { useJudgedFacts } from "../credibility/judged-facts";
import { Annotate } from "../annotations/annotate";
import { OnFact } from "../annotations/on-fact";
import { targetOf } from "../annotations/target";
import { ChangeFact } from "../later/change-fact";
import type { ContentOf, FactHistory, Version } from "./fact-history";

const FIRST = 60;

/** The tags people gave. Where a tag was corrected, the page's own word stands beside it. */
export function TagChips({ histories }: { readonly histories: readonly FactHistory<"tag">[] }) {
  const { shown, more } = useMore(histories, FIRST);
  return (
    <>
      <ul class="tags" aria-label={t("caseViewTags")}>
        {shown.map(({ key, latest }) => (
          <li key={key}>
            {latest.facts.slice(0, 1).map((fact) => (
              <TagChip key={key} fact={fact} />
            ))}
            <ChangeTag version={latest} />
            <OnFact version={latest} at={0} />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

/** Many chips stand side by side: there the tools are offered where one is looked at. */
function ChangeTag({ version: { captureId, facts, numbers, later } }: { readonly version: Version<"tag"> }) {
  const canBeChanged = useJudgedFacts() !== undefined;
  const [fact, n] = [facts[0], numbers[0]];
  if (!canBeChanged || !fact || n === undefined) return null;
  return (
    <>
      <ChangeFact of={{ captureId, n, fact, later: later?.[0] }} />
      <Annotate target={targetOf({ captureId, n, fact })} />
    </>
  );
}

function TagChip({ fact: { label, count, by, original } }: { readonly fact: ContentOf<"tag"> }) {
  const before = original?.label;
  return (
    <span class={original ? "chip tag changed" : "chip tag"}>
      <Words>{label}</Words>
      {count !== undefined && <span>×{formatNumber(count)}</span>}
      {by !== undefined && <Words>{`· ${by}`}</Words>}
      {before && (
        <del>
          <Words>{before}</Words>
        </del>
      )}
    </span>
  );
}

import type { FactNow } from "../../../domain/evidence/captures";
import type { Recorded } from "../../../domain/ledger/log";
import { tn } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { SetAsideFact } from "./set-aside-fact";

const FIRST = 10;

/** Facts that count for nothing, apart from the others: each with its reason, to be counted again. */
export function SetAsideFacts({ facts }: { readonly facts: readonly Recorded<FactNow>[] }) {
  const { shown, more } = useMore(facts, FIRST);
  if (facts.length === 0) return null;
  return (
    <details class="set-aside-facts">
      <summary class="small soft">{tn("factsSetAside", facts.length)}</summary>
      <ul>
        {shown.map(({ captureId, n, fact, later, host }) => (
          <li key={`${captureId} ${String(n)}`}>
            <SetAsideFact of={{ captureId, n, fact, later }} host={host} />
          </li>
        ))}
      </ul>
      {more}
    </details>
  );
}

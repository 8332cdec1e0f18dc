import { inStatedUnit } from "../../../domain/evidence/captures";
import { PropertyValue, valueWords } from "../../../ui/property-value";
import { Words } from "../../../ui/words";
import { OnFact } from "../annotations/on-fact";
import { Corrected } from "./corrected";
import { Earlier } from "./earlier";
import type { ContentOf, FactHistory } from "./fact-history";
import { FactTools } from "./fact-tools";
import { Inferred } from "../../../ui/inferred";

type Profile = ContentOf<"profile">;

interface Props {
  readonly history: FactHistory<"profile">;
  /** The unit that the page states beside it. */
  readonly unit: string | undefined;
}

/** What a page says of one property, and what it said before. */
export function ProfileValues({ history, unit }: Props) {
  return (
    <>
      {history.latest.facts.map((fact, n) => (
        <div key={n} dir="auto" class="judged-value">
          <PropertyValue of={fact}>{unit ? inStatedUnit(fact.value, unit) : fact.value}</PropertyValue>{" "}
          <FactTools version={history.latest} at={n} />
          <Inferred of={fact} isPartly={history.latest.partly?.[n]} />{" "}
          <Corrected fact={fact} later={history.latest.later?.[n]} />
          <OnFact version={history.latest} at={n} />
        </div>
      ))}
      <Earlier history={history} show={(fact) => <EarlierValue fact={fact} latest={history.latest.facts} />} />
    </>
  );
}

interface EarlierProps {
  readonly fact: Profile;
  readonly latest: readonly Profile[];
}

/** What a page said before; in its own words where ours would read like what it says now (a date seconds later). */
function EarlierValue({ fact, latest }: EarlierProps) {
  const own = <Words>{fact.value}</Words>;
  const readsAlike = latest.some((now) => now.value !== fact.value && valueWords(now) === valueWords(fact));
  return readsAlike ? own : <PropertyValue of={fact}>{own}</PropertyValue>;
}

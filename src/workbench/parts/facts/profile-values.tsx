import { PropertyValue, valueWords } from "../../../ui/property-value";
import { Words } from "../../../ui/words";
import { CredibilityButton } from "../credibility/credibility-button";
import { Corrected } from "./corrected";
import { Earlier } from "./earlier";
import type { ContentOf, FactHistory } from "./fact-history";

type Profile = ContentOf<"profile">;

/** What a page says of one property, and what it said before. */
export function ProfileValues({ history }: { readonly history: FactHistory<"profile"> }) {
  return (
    <>
      {history.latest.facts.map((fact, n) => (
        <div key={n} dir="auto" class="judged-value">
          <PropertyValue of={fact}>{fact.value}</PropertyValue> <CredibilityButton version={history.latest} at={n} />
          <Corrected fact={fact} />
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

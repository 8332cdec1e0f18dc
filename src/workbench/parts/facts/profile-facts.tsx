import { propertyName } from "../../../ui/property-names";
import { PropertyValue, valueWords } from "../../../ui/property-value";
import { useMore } from "../../../ui/use-more";
import { Words } from "../../../ui/words";
import { Corrected } from "./corrected";
import { Earlier } from "./earlier";
import type { ContentOf, FactHistory } from "./fact-history";

type Profile = ContentOf<"profile">;

const FIRST = 24;

/** What pages say of a subject, property by property. */
export function ProfileFacts({ histories }: { readonly histories: readonly FactHistory<"profile">[] }) {
  const { shown, more } = useMore(histories, FIRST);
  return (
    <>
      <dl class="facts">
        {shown.map((history) => (
          <Property key={history.key} history={history} />
        ))}
      </dl>
      {more}
    </>
  );
}

function Property({ history }: { readonly history: FactHistory<"profile"> }) {
  const [first] = history.latest.facts;
  return (
    <div>
      <dt>{first && propertyName(first.property)}</dt>
      <dd>
        {history.latest.facts.map((fact, n) => (
          <div key={n} dir="auto">
            <PropertyValue of={fact}>{fact.value}</PropertyValue>
            <Corrected fact={fact} />
          </div>
        ))}
        <Earlier history={history} show={(fact) => <EarlierValue fact={fact} latest={history.latest.facts} />} />
      </dd>
    </div>
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

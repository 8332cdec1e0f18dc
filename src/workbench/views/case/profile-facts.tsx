import { propertyName } from "../../../ui/property-names";
import { PropertyValue, valueWords } from "../../../ui/property-value";
import { useMore } from "../../../ui/use-more";
import { Words } from "../../../ui/words";
import { Corrected } from "./corrected";
import { Earlier } from "./earlier";
import type { FactHistory } from "./fact-history";

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
        <Earlier history={history} show={(fact) => <Words>{valueWords(fact)}</Words>} />
      </dd>
    </div>
  );
}

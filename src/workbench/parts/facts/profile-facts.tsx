import { propertyName } from "../../../ui/property-names";
import { useMore } from "../../../ui/use-more";
import type { FactHistory } from "./fact-history";
import { ProfileValues } from "./profile-values";

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
        <ProfileValues history={history} />
      </dd>
    </div>
  );
}

import { useMemo } from "preact/hooks";
import { propertyName } from "../../../ui/property-names";
import { useMore } from "../../../ui/use-more";
import type { FactHistory } from "./fact-history";
import { ProfileValues } from "./profile-values";
import { withUnits } from "./with-units";

const FIRST = 24;

/** What pages say of a subject, property by property. */
export function ProfileFacts({ histories }: { readonly histories: readonly FactHistory<"profile">[] }) {
  const { told, unitOf } = useMemo(() => withUnits(histories), [histories]);
  const { shown, more } = useMore(told, FIRST);
  return (
    <>
      <dl class="facts">
        {shown.map((history) => (
          <Property key={history.key} history={history} unit={unitOf.get(history)} />
        ))}
      </dl>
      {more}
    </>
  );
}

interface PropertyProps {
  readonly history: FactHistory<"profile">;
  readonly unit: string | undefined;
}

function Property({ history, unit }: PropertyProps) {
  const [first] = history.latest.facts;
  return (
    <div>
      <dt>{first && propertyName(first.property)}</dt>
      <dd>
        <ProfileValues history={history} unit={unit} />
      </dd>
    </div>
  );
}

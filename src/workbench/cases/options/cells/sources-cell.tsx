import type { SourceRow } from "../../../../domain/evidence/sources";
import { formatNumber } from "../../../../ui/texts";
import { GradeButton } from "../../../parts/forms/source-grade";

interface Props {
  readonly hosts: readonly string[];
  readonly sources: ReadonlyMap<string, Partial<SourceRow>>;
}

/** How many sources speak of an option, and the grade of each, which opens the dialog that changes it. */
export function SourcesCell({ hosts, sources }: Props) {
  return (
    <span class="option-sources">
      <span>{formatNumber(hosts.length)}</span>
      {hosts.map((host) => (
        <GradeButton key={host} host={host} source={sources.get(host)} isShort />
      ))}
    </span>
  );
}

import type { EvidenceFact, Scoring } from "../../../domain/casework/scorecards";
import { type ReadEntry, isMade } from "../../../domain/files/exchange";
import { factLine } from "../../../ui/fact-line";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { hideName } from "../../parts/scores/hide-name";
import { NothingFound } from "../../parts/scores/nothing-found";

interface Props {
  readonly entries: readonly ReadEntry[];
  readonly scoring: Scoring;
  readonly candidate: string;
  readonly requirementId: string;
}

/** What was put to a requirement as evidence at the installation that wrote the file. */
export function EvidenceIn({ entries, scoring, candidate, requirementId }: Props) {
  const mapped = scoring.mapped.filter((row) => row.candidate === candidate && row.requirementId === requirementId);
  if (mapped.length === 0) return <NothingFound />;
  return (
    <ul class="plain">
      {mapped.map(({ mappedKey, fact }) => (
        <li key={mappedKey}>
          <Words>{factIn(entries, fact) ?? t("scorecardFactGone")}</Words>
        </li>
      ))}
    </ul>
  );
}

/** A fact of a capture in the file, without the name that its page gives the candidate. */
function factIn(entries: readonly ReadEntry[], { origin, index, fact }: EvidenceFact): string | undefined {
  const entry = entries.find(({ header }) => header.origin === origin && header.index === index);
  const found = entry && isMade(entry) ? entry.capture.facts[fact ?? -1] : undefined;
  if (!entry || !isMade(entry) || !found) return undefined;
  const name = entry.capture.subjects.find(({ id }) => id === found.subject)?.name ?? "";
  return hideName(factLine(found), name, t("scorecardNameWord"));
}

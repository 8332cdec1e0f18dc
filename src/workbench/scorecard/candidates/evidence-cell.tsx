import { useState } from "preact/hooks";
import {
  type Candidate,
  type EvidenceFact,
  evidenceMapped,
  evidenceUnmapped,
} from "../../../domain/casework/scorecards";
import type { Alternative } from "../../../storage/reading";
import { formatDay } from "../../../ui/dates";
import { factLine } from "../../../ui/fact-line";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { entryHref } from "../../log/links";
import type { Citable } from "../../parts/cite/citable";
import { CiteDialog } from "../../parts/cite/cite-dialog";
import { NothingFound } from "../../parts/scores/nothing-found";
import { hideName } from "../../parts/scores/hide-name";
import { subjectOf, useScoring } from "../scoring";

interface Props {
  readonly candidate: Candidate;
  readonly requirementId: string;
  /** A name that is not shown yet; empty where it is. */
  readonly hiddenName: string;
}

/** What an official put to a requirement as evidence, and the way to put more there. */
export function EvidenceCell({ candidate, requirementId, hiddenName }: Props) {
  const { caseId, scoring, alternatives, canChange } = useScoring();
  const { perform, onUnreadable } = useWorkbench();
  const { problem, run } = useDoing();
  const [isOpen, setOpen] = useState(false);
  const subject = subjectOf(alternatives, candidate);
  const facts = citableOf(subject, hiddenName);
  const mapped = scoring.mapped.filter(
    (row) => row.candidate === candidate.node && row.requirementId === requirementId,
  );
  const of = { caseId, candidate: candidate.node, requirementId };
  const put = (fact: EvidenceFact) =>
    run(
      () => perform(evidenceMapped, { ...of, fact }),
      t("scorecardMapped"),
      () => perform(evidenceUnmapped, { ...of, fact }),
    );
  const take = (fact: EvidenceFact) =>
    run(
      () => perform(evidenceUnmapped, { ...of, fact }),
      t("scorecardUnmapped"),
      () => perform(evidenceMapped, { ...of, fact }),
    );
  return (
    <div class="scorecard-evidence">
      {mapped.length === 0 && <NothingFound />}
      {mapped.map(({ mappedKey, fact }) => {
        const found = facts.find(({ key }) => key === keyOf(fact));
        return (
          <div key={mappedKey} class="scorecard-fact">
            <p>
              <Words>{found?.text ?? t("scorecardFactGone")}</Words>
              {canChange && (
                <button
                  type="button"
                  class="quiet scorecard-no-print"
                  aria-label={t("scorecardUnmap", found?.text ?? "")}
                  onClick={() => void take(fact).catch(onUnreadable)}
                >
                  ×
                </button>
              )}
            </p>
            <p class="small soft">
              {found && (
                <>
                  <Words>{found.from}</Words> · {formatDay(found.at)} ·{" "}
                </>
              )}
              <a href={entryHref(fact)}>{t("caseViewEntry", String(fact.index))}</a>
            </p>
          </div>
        );
      })}
      {canChange && (
        <button type="button" class="quiet start scorecard-no-print" onClick={() => setOpen(true)}>
          {t("scorecardMap")}
        </button>
      )}
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {isOpen && (
        <CiteDialog
          groups={[{ name: t("scorecardFactsOf"), items: facts }]}
          onCite={({ cited: [place] }) => {
            if (place && place.fact !== undefined)
              void put({ origin: place.origin, index: place.index, fact: place.fact });
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}

const keyOf = ({ origin, index, fact }: EvidenceFact): string => `${origin} ${index} ${fact ?? ""}`;

/** The facts that the case has of a candidate, without a name that is not to be seen yet. */
function citableOf(subject: Alternative | undefined, hiddenName: string): readonly Citable[] {
  const shown = (text: string) => hideName(text, hiddenName, t("scorecardNameWord"));
  return (subject?.listings ?? []).flatMap(({ facts }) =>
    facts.map(({ origin, index, n, at, host, fact }) => ({
      key: keyOf({ origin, index, fact: n }),
      text: shown(factLine(fact)),
      from: host,
      at,
      cited: [{ origin, index, fact: n }],
    })),
  );
}

import { madeAt } from "../../domain/ledger/log";
import { type MadeEntry, type Verdict, artifactsOf } from "../../domain/files/exchange";
import { formatMoment } from "../../ui/dates";
import { AnswerWords } from "../../ui/answer-words";
import { ownLine } from "../../ui/fact-line";
import { reviewName } from "../../ui/review-name";
import { useMore } from "../../ui/use-more";
import { Words } from "../../ui/words";
import type { ForeignNotes } from "./foreign-notes";
import { Picture } from "./picture";
import { SenderWrote } from "./sender-wrote";

interface Props {
  readonly entry: MadeEntry;
  readonly read: Verdict["readArtifact"];
  readonly notes: ForeignNotes;
}

const FIRST_FACTS = 20;

/** A page that somebody else captured: what was taken from it, beside what was on screen. */
export function ForeignCapture({ entry, read, notes }: Props) {
  const { captureId, page, facts } = entry.capture;
  const { shown, more } = useMore(facts, FIRST_FACTS);
  return (
    <article class="foreign-capture">
      <header>
        <h3>
          <Words>{page.title || page.url}</Words>
        </h3>
        <p class="small soft address">
          <Words>{page.url}</Words> · {formatMoment(madeAt(entry.header))}
        </p>
        <SenderWrote notes={notes} captureId={captureId} fact={null} />
      </header>
      {artifactsOf(entry)
        .filter(({ role }) => role === "screenshot")
        .map((artifact) => (
          <Picture key={artifact.sha256} artifact={artifact} read={read} />
        ))}
      <div class="foreign-facts">
        <ul class="links">
          {shown.map((fact, n) => (
            <li key={n}>
              {fact.later?.setAside ? (
                <del>
                  <Words>{ownLine(fact)}</Words>
                </del>
              ) : (
                <Words>{ownLine(fact)}</Words>
              )}
              {fact.kind === "review" && <AnswerWords answer={fact.answer} of={reviewName(fact)} />}
              <SenderWrote notes={notes} captureId={captureId} fact={n} />
            </li>
          ))}
        </ul>
        {more}
      </div>
    </article>
  );
}

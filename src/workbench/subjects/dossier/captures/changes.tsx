import type { FactContent } from "../../../../domain/evidence/captures";
import { formatDay } from "../../../../ui/dates";
import { factLine } from "../../../../ui/fact-line";
import { t, tn } from "../../../../ui/texts";
import { Words } from "../../../../ui/words";
import type { ComparedCapture } from "./capture-changes";

interface Props {
  readonly before: NonNullable<ComparedCapture["before"]>;
}

/** What differs from the capture before. A fact that is missing was not captured again; whether the page still has it is not known. */
export function Changes({ before: { capture, changes } }: Props) {
  const { changed, gone, uncaptured } = changes;
  const since = formatDay(capture.capturedAt);
  if (changed.length + gone.length + uncaptured.length === 0)
    return <p class="small soft">{t("dossierNothingChanged", since)}</p>;
  return (
    <details class="earlier">
      <summary class="small">
        {t("dossierChangedSince", since)}{" "}
        {[
          changed.length > 0 && tn("dossierSayOther", changed.length),
          uncaptured.length > 0 && tn("dossierNewAmong", uncaptured.length),
          gone.length > 0 && tn("dossierNotAmong", gone.length),
        ]
          .filter((words) => words !== false)
          .join(" · ")}
      </summary>
      <ol>
        {changed.map(({ before: was, now }, n) => (
          <li key={n}>
            <Line fact={now} /> <del class="small soft">{factLine(was)}</del>
          </li>
        ))}
        <Told facts={uncaptured} name={t("dossierNew")} />
        <Told facts={gone} name={t("dossierNotCapturedAgain")} />
      </ol>
    </details>
  );
}

const Line = ({ fact }: { readonly fact: FactContent }) => <Words>{factLine(fact)}</Words>;

function Told({ facts, name }: { readonly facts: readonly FactContent[]; readonly name: string }) {
  return (
    <>
      {facts.map((fact, n) => (
        <li key={n}>
          <span class="chip">{name}</span> <Line fact={fact} />
        </li>
      ))}
    </>
  );
}

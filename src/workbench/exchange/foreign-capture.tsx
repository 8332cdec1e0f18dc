import { madeAt } from "../../domain/ledger/log";
import { type MadeEntry, type Verdict, artifactsOf } from "../../domain/files/exchange";
import { formatMoment } from "../../ui/dates";
import { factLine } from "../../ui/fact-line";
import { Words } from "../../ui/words";
import { Picture } from "./picture";

interface Props {
  readonly entry: MadeEntry;
  readonly read: Verdict["readArtifact"];
}

/** A page that somebody else captured: what was taken from it, beside what was on screen. */
export function ForeignCapture({ entry, read }: Props) {
  const { page, facts } = entry.capture;
  return (
    <article class="foreign-capture">
      <header>
        <h3>
          <Words>{page.title || page.url}</Words>
        </h3>
        <p class="small soft address">
          <Words>{page.url}</Words> · {formatMoment(madeAt(entry.header))}
        </p>
      </header>
      {artifactsOf(entry)
        .filter(({ role }) => role === "screenshot")
        .map((artifact) => (
          <Picture key={artifact.sha256} artifact={artifact} read={read} />
        ))}
      <ul class="links">
        {facts.map((fact, n) => (
          <li key={n}>
            <Words>{factLine(fact)}</Words>
          </li>
        ))}
      </ul>
    </article>
  );
}

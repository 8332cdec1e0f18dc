import type { ComponentChildren } from "preact";
import type { FactKind } from "../../../domain/evidence/reading";
import { tn } from "../../../ui/texts";
import { CapturedWhen } from "./captured-when";
import type { ContentOf, FactHistory } from "./fact-history";

interface Props<K extends FactKind> {
  readonly history: FactHistory<K>;
  readonly show: (fact: ContentOf<K>) => ComponentChildren;
}

/** What earlier captures of a fact said otherwise; nothing where they all said the same. */
export function Earlier<K extends FactKind>({ history: { earlier }, show }: Props<K>) {
  if (earlier.length === 0) return null;
  return (
    <details class="earlier">
      <summary class="small">{tn("caseViewEarlier", earlier.length)}</summary>
      <ol>
        {earlier.map((version) => (
          <li key={`${version.origin} ${version.index}`}>
            {version.facts.map((fact, n) => (
              <span key={n}>{show(fact)}</span>
            ))}{" "}
            <CapturedWhen version={version} />
          </li>
        ))}
      </ol>
    </details>
  );
}

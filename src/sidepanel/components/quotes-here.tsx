import { useMemo } from "preact/hooks";
import { QUOTATION, type CapturedFact } from "../../domain/evidence/captures";
import { Clamped } from "../../ui/clamped";
import { tn } from "../../ui/texts";
import { propertyName } from "../../ui/property-names";
import type { ShowFacts } from "../control/show-facts";
import type { FactTools } from "./fact-tools";
import { Pointing } from "./pointing";
import { ShowButton } from "./show-button";
import { SoughtWords } from "./sought-words";

interface Props {
  readonly quotes: readonly CapturedFact[];
  readonly tools: Pick<FactTools, "onShow" | "sought">;
  readonly shows: ShowFacts;
}

const MOST = 100;

/** Words that were marked and captured on this page: each can be shown where it stands. */
export function QuotesHere({ quotes, tools, shows }: Props) {
  const keyed = useMemo(
    () =>
      quotes
        .slice(0, MOST)
        .flatMap((fact, n) =>
          fact.kind === "profile" ? [{ key: `quote.${String(n)}`, fact, words: fact.value }] : [],
        ),
    [quotes],
  );
  if (!keyed.length) return null;
  return (
    <details class="small quotes-here" open={keyed.length <= 3}>
      <summary>{tn("panelQuotesHere", keyed.length)}</summary>
      <Pointing facts={keyed} shows={shows}>
        <ul>
          {keyed.map(({ key, fact, words }) => (
            <li key={key} data-fact={key}>
              <span class="value">
                <span>
                  <Clamped text={words} of={propertyName(QUOTATION)} />
                </span>
                <ShowButton of={{ key, fact }} name={words.replace(/\s+/gu, " ").slice(0, 60)} tools={tools} />
              </span>
              <SoughtWords as={tools.sought.get(key)} />
            </li>
          ))}
        </ul>
      </Pointing>
    </details>
  );
}

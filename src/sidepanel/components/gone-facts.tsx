import { useMemo } from "preact/hooks";
import { type CapturedFact, uncorrected } from "../../domain/evidence/captures";
import type { Fact } from "../../domain/evidence/reading";
import { propertyName } from "../../ui/property-names";
import { valueWords } from "../../ui/property-value";
import { ratingWords } from "../../ui/rating-words";
import { formatNumber, t } from "../../ui/texts";
import { Words } from "../../ui/words";
import type { ShowFacts } from "../control/show-facts";
import { notAmong } from "../state/partly-shown";
import type { FactTools } from "./fact-tools";
import { Pointing } from "./pointing";
import { ShowButton } from "./show-button";
import { SoughtWords } from "./sought-words";

interface Props {
  readonly facts: readonly CapturedFact[];
  readonly tools: Pick<FactTools, "onShow" | "sought" | "partly">;
  readonly shows: ShowFacts;
}

const MOST = 100;

/** Captured facts that are no longer read from the page: each can be looked for there all the same. */
export function GoneFacts({ facts, tools, shows }: Props) {
  const keyed = useMemo(
    () => facts.slice(0, MOST).map((fact, n) => ({ key: `gone.${n}`, fact: uncorrected(fact) })),
    [facts],
  );
  if (!keyed.length) return null;
  return (
    <details class="small">
      <summary>{t("panelGoneFacts")}</summary>
      <Pointing facts={keyed} shows={shows}>
        <ul>
          {keyed.map(({ key, fact }) => (
            <li key={key} data-fact={key}>
              <span class="value">
                <Words>{nameOf(fact)}</Words>
                <ShowButton of={{ key, fact }} name={nameOf(fact)} tools={tools} />
              </span>
              <NotAmong fact={fact} tools={tools} />
              <SoughtWords as={tools.sought.get(key)} />
            </li>
          ))}
        </ul>
      </Pointing>
    </details>
  );
}

/** Says of a review that others are shown in its place, as far as anybody can tell. */
function NotAmong({ fact, tools: { partly } }: { readonly fact: Fact; readonly tools: Pick<FactTools, "partly"> }) {
  const shown = notAmong(fact, partly);
  return shown === undefined ? null : <p class="soft small">{t("panelNotAmong", formatNumber(shown))}</p>;
}

function nameOf(fact: Fact): string {
  switch (fact.kind) {
    case "aggregate-rating":
      return t("factRatingNamed", ratingWords(fact.rating));
    case "review":
      return fact.author === undefined
        ? t("factReviewNamed", (fact.title ?? fact.text ?? "").slice(0, 60))
        : t("factReviewBy", fact.author);
    case "profile":
      return `${propertyName(fact.property)}: ${valueWords(fact).slice(0, 80)}`;
    case "tag":
      return t("factTagNamed", fact.label);
  }
}

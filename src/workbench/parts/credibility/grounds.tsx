import type { Voice } from "../../../domain/casework/trust";
import type { FactGrounds } from "../../../storage/reading";
import { credibilityName } from "../../../ui/credibility-names";
import { factLine } from "../../../ui/fact-line";
import { t } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { Words } from "../../../ui/words";
import { entryHref } from "../../log/links";
import { countsWords, freshWords, sourceWords, whyWords } from "./ground-words";

/** Longer words are cut here; they stand whole where the dialog was opened. */
const MOST = 280;
const FIRST = 6;

/** The fact, what is suggested of it and why: who else says it or says otherwise, its age and its source. */
export function Grounds({ grounds }: { readonly grounds: FactGrounds }) {
  const { row, voices, suggestion } = grounds;
  const { shown, more } = useMore(voices, FIRST);
  return (
    <div class="credibility-grounds">
      <blockquote dir="auto">
        <Words>{cut(factLine(row.fact))}</Words>
      </blockquote>
      <p>
        {t("credibilitySuggested")} <b>{credibilityName(suggestion.credibility)}</b>
      </p>
      <ul class="small">
        <li>{whyWords(row.fact.kind, voices)}</li>
        <li>{freshWords(grounds)}</li>
        <li>
          <Words>{sourceWords(grounds)}</Words>
        </li>
      </ul>
      {voices.length > 0 && (
        <>
          <h3>{t("credibilityOthers")}</h3>
          <ul class="small">
            {shown.map((voice) => (
              <VoiceLine key={voice.listing} voice={voice} />
            ))}
          </ul>
          {more}
        </>
      )}
    </div>
  );
}

function VoiceLine({ voice }: { readonly voice: Voice }) {
  const { host, facts } = voice;
  return (
    <li>
      <Words>{`${host}: ${cut(facts.map(factLine).join("; "))}`}</Words>{" "}
      <span class={voice.counts === "differs" ? "warn" : "soft"}>{countsWords(voice.counts)}</span> ·{" "}
      <a href={entryHref(voice)}>{t("caseViewEntry", String(voice.index))}</a>
    </li>
  );
}

const cut = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);

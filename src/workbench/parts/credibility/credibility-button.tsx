import { useState } from "preact/hooks";
import type { FactContent } from "../../../domain/evidence/captures";
import { credibilityName } from "../../../ui/credibility-names";
import { factLine } from "../../../ui/fact-line";
import { t } from "../../../ui/texts";
import type { Version } from "../facts/fact-history";
import { CredibilityDialog } from "./credibility-dialog";
import { useJudgedFacts } from "./judged-facts";

interface Props {
  readonly version: Pick<Version, "origin" | "index" | "captureId" | "numbers"> & {
    readonly facts: readonly FactContent[];
  };
  /** Which of its facts, counted from 0. */
  readonly at: number;
}

/** So much of a fact's words tells which one it is. */
const NAMED_BY = 60;

/** How credible a fact was judged to be; quietly offered where nobody has. Pressed, it is judged. */
export function CredibilityButton({ version, at }: Props) {
  const judged = useJudgedFacts();
  const [isOpen, setOpen] = useState(false);
  const content = version.facts[at];
  const fact = version.numbers[at];
  if (!judged || !content || fact === undefined) return null;
  const { origin, index, captureId } = version;
  const credibility = judged.at({ origin, index, fact })?.credibility ?? undefined;
  const words = credibility === undefined ? t("credibilityAsk") : credibilityName(credibility);
  return (
    <>
      <button
        type="button"
        class={credibility === undefined ? "quiet small credibility-ask" : "chip credibility-judged"}
        data-credibility={credibility}
        aria-label={t("credibilityOf", words, factLine(content).slice(0, NAMED_BY))}
        onClick={() => setOpen(true)}
      >
        {words}
      </button>
      {isOpen && <CredibilityDialog captureId={captureId} fact={fact} onClose={() => setOpen(false)} />}
    </>
  );
}

import type { CapturedFact } from "../../../domain/evidence/captures";
import { formatShare, t } from "../../../ui/texts";
import { formatMoment } from "../../../ui/dates";
import { whereRead } from "../../../ui/where-read";
import { Words } from "../../../ui/words";
import { factKindName } from "../../words/fact-kinds";
import { factLine } from "../../../ui/fact-line";
import { Corrected } from "../../parts/facts/corrected";
import { useWantedPlace } from "../../parts/wanted/wanted";
import { ProvenanceItem } from "./provenance-item";

interface Props {
  /** Its number in the capture. */
  readonly n: number;
  readonly fact: CapturedFact;
  /** Name of the subject it is about. */
  readonly subject: string;
}

/** A captured fact, with every place on the page where it was read. */
export function CapturedFactItem({ n, fact, subject }: Props) {
  const place = useWantedPlace<HTMLLIElement>(n);
  return (
    <li class="captured-fact" {...place}>
      <p class="small soft">
        {factKindName(fact.kind)} · <Words>{subject}</Words>
      </p>
      <p dir="auto">{factLine(fact)}</p>
      <Corrected fact={fact} />
      {fact.lastRead !== undefined && <p class="small warn">{t("logLastRead", formatMoment(fact.lastRead))}</p>}
      {fact.confidence < 1 && <p class="small warn">{confidenceWords(fact.confidence)}</p>}
      <details>
        <summary class="small soft">{whereRead(fact.provenance)}</summary>
        <p class="small soft">{confidenceWords(fact.confidence)}</p>
        <ol class="provenance">
          {fact.provenance.map((place, n) => (
            <ProvenanceItem key={n} place={place} />
          ))}
        </ol>
      </details>
    </li>
  );
}

/** 1 is the page's own machine-readable statement; less is how sure the reader was. */
const confidenceWords = (confidence: number): string =>
  confidence === 1 ? t("logSure") : t("logInferred", formatShare(confidence));

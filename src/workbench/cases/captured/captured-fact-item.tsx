import { type CapturedFact, type CapturedNow, isPartlyInferred } from "../../../domain/evidence/captures";
import { formatShare, t } from "../../../ui/texts";
import { formatMoment } from "../../../ui/dates";
import { Inferred } from "../../../ui/inferred";
import { reviewName } from "../../../ui/review-name";
import { whereRead } from "../../../ui/where-read";
import { Words } from "../../../ui/words";
import { factKindName } from "../../words/fact-kinds";
import { AnswerWords } from "../../../ui/answer-words";
import { ownLine } from "../../../ui/fact-line";
import { Annotate } from "../../parts/annotations/annotate";
import { AnnotationsSaid } from "../../parts/annotations/annotations-said";
import { targetOf } from "../../parts/annotations/target";
import { Corrected } from "../../parts/facts/corrected";
import { ChangeFact } from "../../parts/later/change-fact";
import { CountAgain } from "../../parts/later/count-again";
import { useWantedPlace } from "../../parts/wanted/wanted";
import { ProvenanceItem } from "./provenance-item";

interface Props {
  readonly captureId: string;
  /** Its number in the capture. */
  readonly n: number;
  readonly fact: CapturedNow;
  /** Name of the subject it is about. */
  readonly subject: string;
}

/** A captured fact, with every place on the page where it was read. */
export function CapturedFactItem({ captureId, n, fact, subject }: Props) {
  const place = useWantedPlace<HTMLLIElement>(n);
  const { later, provenance: _where, ...says } = fact;
  const of = { captureId, n, fact: says, later };
  const target = targetOf(of);
  const isSetAside = later?.setAside !== undefined;
  return (
    <li class={isSetAside ? "captured-fact set-aside" : "captured-fact"} {...place}>
      <p class="small soft">
        {factKindName(fact.kind)} · <Words>{subject}</Words>
      </p>
      <p dir="auto">
        {isSetAside ? <del>{ownLine(fact)}</del> : ownLine(fact)}{" "}
        <Inferred of={fact} isPartly={isPartlyInferred(fact)} />{" "}
        {isSetAside ? <CountAgain of={of} /> : <ChangeFact of={of} />} <Annotate target={target} />
      </p>
      {fact.kind === "review" && <AnsweredTo fact={fact} />}
      <Corrected fact={says} later={later} />
      <AnnotationsSaid on={[target]} />
      {fact.lastRead !== undefined && <p class="small warn">{t("logLastRead", formatMoment(fact.lastRead))}</p>}
      <Places of={fact} />
    </li>
  );
}

/** What was answered, with every place where that was read. */
function AnsweredTo({ fact }: { readonly fact: Extract<CapturedFact, { kind: "review" }> }) {
  const { answer } = fact;
  if (!answer) return null;
  return (
    <>
      <AnswerWords answer={answer} of={reviewName(fact)} isCorrected={fact.original?.answer !== undefined} />
      <Places of={answer} />
    </>
  );
}

function Places({ of: { provenance, confidence } }: { readonly of: Pick<CapturedFact, "provenance" | "confidence"> }) {
  return (
    <details>
      <summary class="small soft">{whereRead(provenance)}</summary>
      <p class="small soft">{confidenceWords({ provenance, confidence })}</p>
      <ol class="provenance">
        {provenance.map((place, n) => (
          <ProvenanceItem key={n} place={place} />
        ))}
      </ol>
    </details>
  );
}

/** 1 is the page's own machine-readable statement; less is how sure the reader was. */
const confidenceWords = (of: Pick<CapturedFact, "provenance" | "confidence">): string =>
  of.confidence === 1
    ? t("logSure")
    : t(isPartlyInferred(of) ? "logPartlyInferred" : "logInferred", formatShare(of.confidence));

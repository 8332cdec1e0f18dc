import { t, tn } from "../../../ui/texts";
import { Footnote } from "./footnote";
import { useLetter } from "./letter-context";

interface Props {
  /** The numbers that the letter's texts cite. */
  readonly inText: readonly number[];
  readonly isDraft: boolean;
}

/** What the letter rests on: its footnotes, then what the figures rest on beside them. */
export function Footnotes({ inText, isDraft }: Props) {
  const { record } = useLetter();
  const cited = new Set(inText);
  const numbers = record.cited.map((_entry, n) => n + 1);
  const [notes, others] = [numbers.filter((n) => cited.has(n)), numbers.filter((n) => !cited.has(n))];
  return (
    <section class="decision-evidence">
      <h3>{t("decisionEvidence")}</h3>
      {notes.length === 0 && <p class="small soft">{t("decisionNothingCited")}</p>}
      <List numbers={notes} />
      {others.length > 0 && (
        <>
          <h4>{t("decisionRestsOn")}</h4>
          <List numbers={others} />
        </>
      )}
      {isDraft ? (
        record.compared && <p class="small soft">{tn("decisionWillRestOn", record.compared.evidence.length)}</p>
      ) : (
        <p class="small soft">{t("decisionProofMeans")}</p>
      )}
    </section>
  );
}

function List({ numbers }: { readonly numbers: readonly number[] }) {
  return numbers.length === 0 ? null : (
    <ol>
      {numbers.map((number) => (
        <Footnote key={number} number={number} />
      ))}
    </ol>
  );
}

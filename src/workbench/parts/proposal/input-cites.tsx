import type { Cite } from "../../../domain/casework/comparison";
import { type CitedNow, type EntryProof, citedWords, entryProofs } from "../../../storage/reading";
import { checkSignature } from "../../../platform";
import { factLine } from "../../../ui/fact-line";
import { formatNumber, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useLog } from "../../frame/use-live";
import { findingLine } from "../findings/finding-words";
import { scaleKept } from "../findings/scale-words";
import { entryHref } from "../../log/links";

/** So many entries are named; the others are a press away. */
const FEW = 3;

/** The entries that an input rests on: what each says, where it stands in the log, whether its proof holds. */
export function InputCites({ cites, more }: { readonly cites: readonly Cite[]; readonly more: number }) {
  const told = useLog(
    async (log) => ({ says: await citedWords(log, cites), proofs: await entryProofs(log, cites, checkSignature) }),
    [JSON.stringify(cites)],
  );
  if (cites.length === 0) return null;
  const line = (cite: Cite, n: number) => (
    <li key={n}>
      <CiteLine cite={cite} says={told?.says[n]} proof={told?.proofs[n]} />
    </li>
  );
  const rest = cites.slice(FEW);
  return (
    <>
      <ul class="proposal-cites small">{cites.slice(0, FEW).map(line)}</ul>
      {rest.length > 0 && (
        <details class="small">
          <summary>{tn("proposalMoreCites", rest.length)}</summary>
          <ul class="proposal-cites">{rest.map((cite, n) => line(cite, n + FEW))}</ul>
        </details>
      )}
      {more > 0 && <p class="small soft">{t("proposalUncited", formatNumber(more))}</p>}
    </>
  );
}

interface Props {
  readonly cite: Cite;
  readonly says: CitedNow | undefined;
  readonly proof: EntryProof | undefined;
}

function CiteLine({ cite, says, proof }: Props) {
  return (
    <>
      <span class="proposal-cited">
        <Words>{wordsOf(says)}</Words>
      </span>{" "}
      <span class="soft">
        <a href={entryHref(cite)}>{t("caseViewEntry", String(cite.index))}</a>
        {proof && proof !== "missing" && (
          <>
            {" · "}
            <ProofSays proof={proof} />
          </>
        )}
      </span>
    </>
  );
}

function wordsOf(now: CitedNow | undefined): string {
  if (now?.isErased) return t("proposalCiteErased");
  const says = now?.says;
  switch (says?.as) {
    case "fact":
      return `${says.host}: ${factLine(says.fact)}`;
    case "finding": {
      const { method, found, asked } = says.finding;
      return findingLine(method, { ...found, reviews: found.reviews.length }, scaleKept(asked.scale));
    }
    case "note":
      return says.text;
    case "row":
      return `${says.dataset}: ${says.key}`;
    case "judgement":
      return says.reason;
    case undefined:
      return "";
  }
}

/** Whether an entry is as it was written, in a few words. */
export function ProofSays({ proof }: { readonly proof: EntryProof }) {
  if (proof === "holds") return <span class="good">✓ {t("decisionProofHolds")}</span>;
  if (proof === "fails") return <span class="bad">{t("decisionProofFails")}</span>;
  return <>{t("decisionProofUnsigned")}</>;
}

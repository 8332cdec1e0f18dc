import type { Decision } from "../../../domain/casework/decision";
import type { CitedNow, EntryProof } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useWorkbench } from "../../frame/workbench";
import { entryHref } from "../../log/links";
import { sinceWords } from "./since-words";
import { footnoteWords, shortLeaf } from "./footnote-words";
import { useLetter } from "./letter-context";

/** One thing that is cited: its words, its entry, whether its proof holds. */
export function Footnote({ number }: { readonly number: number }) {
  const { record, cited, proofs, footnoteId, isDraft } = useLetter();
  const entry = record.cited[number - 1];
  if (!entry) return null;
  const now = cited?.[number - 1];
  const words = footnoteWords(now, record, number);
  return (
    <li id={footnoteId(number)} value={number}>
      <span dir="auto">{words ?? (cited ? lostWords(now) : "")}</span>{" "}
      {now?.says?.as === "fact" && now.says.since && (
        <span class="decision-since" dir="auto">
          <Words>{sinceWords(now.says.since)}</Words>
        </span>
      )}{" "}
      {!isDraft && isUnheld(record, number) && <span class="soft">{t("decisionUnheld")}</span>}{" "}
      <a href={entryHref(entry)}>{t("caseViewEntry", String(entry.index))}</a>{" "}
      {!isDraft && <Proof proof={proofs?.[number - 1]} leaf={entry.leaf} />}{" "}
      {!isDraft && words !== undefined && now && <CopyCitation number={number} words={words} now={now} />}
    </li>
  );
}

/** Whether something that the record takes of an own row comes without a proof that it stands in the table. */
const isUnheld = ({ compared }: Decision, number: number): boolean =>
  (compared?.evidence ?? [])
    .flatMap(({ own, places }) => [...own, ...places.filter(({ host }) => host === "")])
    .some(({ cited, held }) => cited === number - 1 && held.length === 0);

const lostWords = (now: CitedNow | undefined): string =>
  now?.isErased ? t("decisionErased") : now?.at === undefined ? t("decisionMissing") : t("decisionNoWords");

function Proof({ proof, leaf }: { readonly proof: EntryProof | undefined; readonly leaf: string }) {
  const digits = <span class="id soft">{shortLeaf(leaf)}</span>;
  switch (proof) {
    case "holds":
      return (
        <span class="decision-proof">
          <span class="decision-good">✓ {t("decisionProofHolds")}</span> {digits}
        </span>
      );
    case "fails":
      return (
        <span class="decision-proof">
          <span class="bad">{t("decisionProofFails")}</span> {digits}
        </span>
      );
    case "unsigned":
      return (
        <span class="decision-proof">
          {t("decisionProofUnsigned")} {digits}
        </span>
      );
    case "missing":
    case undefined:
      return digits;
  }
}

interface CopyProps {
  readonly number: number;
  readonly words: string;
  readonly now: CitedNow;
}

/** Its words with where they are from, when they were read, and what proves them, for another document. */
function CopyCitation({ number, words, now }: CopyProps) {
  const { say } = useWorkbench();
  const { record } = useLetter();
  const entry = record.cited[number - 1];
  if (!entry) return null;
  const address = now.says?.as === "fact" ? now.says.url : "";
  const proof = t("decisionCitation", entry.origin, String(entry.index), entry.leaf);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText([words, address, proof].filter((part) => part !== "").join(" "));
      say(t("decisionCopied"));
    } catch {
      // The browser refuses where the page has lost the focus meanwhile.
      say(t("decisionNotCopied"));
    }
  };
  return (
    <button
      type="button"
      class="quiet small decision-copy"
      aria-label={t("decisionCopyOf", String(number))}
      onClick={() => void copy()}
    >
      {t("decisionCopy")}
    </button>
  );
}

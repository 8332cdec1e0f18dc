import { type DraftChecks, OLD_DAYS } from "../../../domain/casework/decision";
import type { EntryProof } from "../../../storage/reading";
import { formatDay } from "../../../ui/dates";
import { formatNumber, language, t, tn } from "../../../ui/texts";

interface Props {
  readonly checks: DraftChecks;
  /** Of all that the record will cite; undefined while they are looked up. */
  readonly proofs: readonly EntryProof[] | undefined;
}

/** What should be looked at before signing. Nothing here bars it: officials answer for what they sign. */
export function ChecksList({ checks, proofs }: Props) {
  return (
    <section class="decision-checks" aria-labelledby="decision-checks">
      <h2 id="decision-checks">{t("decisionChecks")}</h2>
      <ul>
        {[...linesOf(checks), ...proofLine(proofs)].map(({ holds, words }) => (
          <li key={words} class={holds ? "small" : "small decision-warns"}>
            <span aria-hidden="true">{holds ? "✓" : "!"}</span>
            <span class="unseen">{holds ? t("decisionCheckHolds") : t("decisionCheckWarns")}: </span>
            <span>{words}</span>
          </li>
        ))}
      </ul>
      <p class="small soft">{t("decisionChecksBarNothing")}</p>
    </section>
  );
}

interface Line {
  readonly holds: boolean;
  readonly words: string;
}

function linesOf(checks: DraftChecks): Line[] {
  const { statements, dangling, isNothingChosen, withoutReason, isAgainstTold, againstRanking, old } = checks;
  const bare = statements.count - statements.cited;
  return [
    statements.count === 0
      ? { holds: false, words: t("decisionCheckNoWhy") }
      : { holds: bare === 0, words: bare === 0 ? t("decisionCheckCited") : tn("decisionCheckBare", bare) },
    ...(dangling.length > 0 ? [{ holds: false, words: t("decisionCheckDangling", list(dangling.map(String))) }] : []),
    ...(isNothingChosen ? [{ holds: false, words: t("decisionCheckNothingChosen") }] : []),
    withoutReason.length === 0
      ? { holds: true, words: t("decisionCheckReasons") }
      : { holds: false, words: t("decisionCheckNoReason", list(withoutReason)) },
    { holds: isAgainstTold, words: isAgainstTold ? t("decisionCheckAgainst") : t("decisionCheckNoAgainst") },
    ...(againstRanking.length > 0
      ? [{ holds: false, words: t("decisionCheckAgainstRanking", list(againstRanking)) }]
      : []),
    old.count === 0
      ? { holds: true, words: t("decisionCheckFresh", formatNumber(OLD_DAYS)) }
      : { holds: false, words: tn("decisionCheckOld", old.count, formatNumber(OLD_DAYS), formatDay(old.oldest)) },
  ];
}

function proofLine(proofs: readonly EntryProof[] | undefined): Line[] {
  if (!proofs) return [];
  const holding = proofs.filter((proof) => proof === "holds").length;
  const words = t("decisionCheckProofs", formatNumber(holding), formatNumber(proofs.length));
  return proofs.length === 0 ? [] : [{ holds: holding === proofs.length, words }];
}

const list = (all: readonly string[]): string => new Intl.ListFormat(language(), { type: "conjunction" }).format(all);

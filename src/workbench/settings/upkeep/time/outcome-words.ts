import type { AskOutcome } from "../../../../domain/ledger/authorities";
import { type TextKey, t } from "../../../../ui/texts";

// The compiler names the outcome that has no sentence.
const SENTENCES: Readonly<Record<AskOutcome["code"], TextKey>> = {
  kept: "timeKept",
  "nothing-new": "timeNothingNew",
  "not-allowed": "timeNotAllowed",
  unreachable: "timeUnreachable",
  "no-service": "timeNoService",
  "reply-unreadable": "timeNoService",
  "not-granted": "timeNotGranted",
  "token-unreadable": "timeTokenUnreadable",
  "imprint-differs": "timeImprintDiffers",
  "nonce-differs": "timeNonceDiffers",
  "time-too-early": "timeTooEarly",
  "time-in-future": "timeInFuture",
  "certificate-missing": "timeCertificateMissing",
  "purpose-wrong": "timePurposeWrong",
  "signer-differs": "timeSignerDiffers",
  "signature-broken": "timeSignatureBroken",
  "signature-unknown": "timeSignatureUnknown",
  "algorithm-weak": "timeAlgorithmWeak",
  "certificate-expired": "timeCertificateExpired",
  "not-trusted": "timeNotTrusted",
  "anchor-unreadable": "timeAnchorUnreadable",
};

/** How asking an authority went: what happened, what was kept and what to do next. */
export const outcomeWords = ({ code }: Pick<AskOutcome, "code">): string => t(SENTENCES[code]);

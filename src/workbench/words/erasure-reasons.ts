import { ERASURE_REASONS, type ErasureReason } from "../../domain/keeping/erasure";
import { type TextKey, t } from "../../ui/texts";

const NAMES: Readonly<Record<ErasureReason, TextKey>> = {
  retention: "eraseReasonRetention",
  request: "eraseReasonRequest",
  mistake: "eraseReasonMistake",
  other: "eraseReasonOther",
};

export const erasureReasonName = (reason: ErasureReason): string => t(NAMES[reason]);

export const erasureReasonChoices = (): (readonly [ErasureReason, string])[] =>
  ERASURE_REASONS.map((reason) => [reason, erasureReasonName(reason)]);

import type { BadRow, RowReason } from "../../domain/casework/own-data";
import { type TextKey, formatNumber, t } from "../../ui/texts";

const REASONS: Readonly<Record<RowReason, TextKey>> = {
  "quote-open": "ownDataBadQuoteOpen",
  "too-long": "ownDataBadTooLong",
  "too-many-cells": "ownDataBadTooManyCells",
  "not-an-object": "ownDataBadNotAnObject",
  "too-few-cells": "ownDataBadTooFewCells",
  "surplus-cells": "ownDataBadSurplusCells",
  "no-key": "ownDataBadNoKey",
  "key-twice": "ownDataBadKeyTwice",
  unreadable: "ownDataBadUnreadable",
  "cell-too-long": "ownDataBadCellTooLong",
  "not-a-number": "ownDataBadNumber",
  "not-an-amount": "ownDataBadAmount",
  "other-currency": "ownDataBadOtherCurrency",
  "not-a-currency": "ownDataBadCurrency",
  "not-a-day": "ownDataBadDay",
  "not-a-grade": "ownDataBadGrade",
  "not-a-place": "ownDataBadPlace",
};

/** Why a row is not taken, in a sentence. */
export const reasonWords = ({ reason, other }: Pick<BadRow, "reason" | "other">): string =>
  t(REASONS[reason], other === undefined ? "" : formatNumber(other));

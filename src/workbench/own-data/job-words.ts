import { type FillFailure, lookAtTable, makeRows, readTable } from "../../jobs";
import type { StorageFailure } from "../../storage/reading";
import type { TableFailure } from "../../domain/casework/table-files";
import { type TextKey, t, tn } from "../../ui/texts";
import { share, withWords } from "../frame/jobs/job-words";
import { importTableHref, ownDataHref } from "./links";

// The compiler names the code that has no sentence.
const TABLE_FAILURES: Readonly<Record<TableFailure["code"], TextKey>> = {
  "table-empty": "ownDataTroubleEmpty",
  "table-too-large": "ownDataTroubleTooLarge",
  "table-bomb": "ownDataTroubleBomb",
  "table-encrypted": "ownDataTroubleEncrypted",
  "table-broken": "ownDataTroubleBroken",
  "table-not-json": "ownDataTroubleNotJson",
  "table-no-rows": "ownDataTroubleNoRows",
  "table-no-sheet": "ownDataTroubleNoSheet",
  "table-quotes": "ownDataTroubleQuotes",
  "table-too-wide": "ownDataTroubleTooWide",
  "table-unknown": "ownDataTroubleUnknown",
};

const FAILURES: Readonly<Record<FillFailure["code"] | StorageFailure["code"], TextKey>> = {
  ...TABLE_FAILURES,
  "rows-gone": "ownDataTroubleRowsGone",
  "storage-full": "ownDataTroubleFull",
  "storage-closed": "workbenchFailureStorageClosed",
  "log-lost": "logLossRefused",
};

const place = () => ({ address: importTableHref(), name: t("ownDataImport") });

export const looking = withWords(lookAtTable, {
  title: () => t("ownDataLookJob"),
  underWay: () => t("ownDataLooking"),
  done: () => ({ text: "" }),
  failed: ({ code }) => t(FAILURES[code]),
  stopped: () => t("ownDataLookStopped"),
  where: place,
  isToldElsewhere: true,
});

export const reading = withWords(readTable, {
  title: (file) => t("ownDataReadJob", file),
  underWay: () => t("ownDataReading"),
  far: (progress) => {
    if (progress.step === "keeping") return t("ownDataKeeping");
    if (progress.step === "hashing") return t("ownDataHashing");
    return progress.step === "comparing" ? t("ownDataComparing") : share(progress);
  },
  done: ({ rows, refused }) => ({
    text:
      refused === 0
        ? tn("ownDataReadAll", rows)
        : [tn("ownDataReadRows", rows), tn("ownDataReadRefused", refused)].join(" "),
  }),
  failed: ({ code }) => t(FAILURES[code]),
  stopped: () => t("ownDataReadStopped"),
  where: place,
});

export const making = withWords(makeRows, {
  title: () => t("ownDataMakeJob"),
  underWay: () => t("ownDataMaking"),
  done: ({ lost }) => (lost > 0 ? { text: tn("ownDataMakeLost", lost), isProblem: true } : { text: t("ownDataMade") }),
  failed: ({ code }) => t(FAILURES[code]),
  where: () => ({ address: ownDataHref(), name: t("workbenchOwnData") }),
  isToldElsewhere: true,
});

export const ownDataJobs = [looking, reading, making];

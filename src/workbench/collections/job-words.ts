import { readTaxonomyFile } from "../../jobs";
import type { TaxonomyFailure } from "../../domain/casework/taxonomy";
import type { StorageFailure } from "../../storage/reading";
import { type TextKey, formatNumber, t, tn } from "../../ui/texts";
import { withWords } from "../frame/jobs/job-words";
import { collectionsHref } from "./links";

// The compiler names the code that has no sentence.
const FAILURES: Readonly<Record<TaxonomyFailure["code"] | StorageFailure["code"], TextKey>> = {
  "taxonomy-empty": "collectionsTroubleEmpty",
  "taxonomy-too-large": "collectionsTroubleTooLarge",
  "taxonomy-broken": "collectionsTroubleBroken",
  "taxonomy-no-concepts": "collectionsTroubleNoConcepts",
  "taxonomy-unknown": "collectionsTroubleUnknown",
  "storage-full": "ownDataTroubleFull",
  "storage-closed": "workbenchFailureStorageClosed",
  "log-lost": "logLossRefused",
};

/** Why a taxonomy cannot be read, with the line on which it breaks off where that is known. */
export const taxonomyTrouble = (failure: TaxonomyFailure | StorageFailure): string =>
  "line" in failure && failure.line !== undefined
    ? t("collectionsTroubleLine", t(FAILURES[failure.code]), formatNumber(failure.line))
    : t(FAILURES[failure.code]);

export const reading = withWords(readTaxonomyFile, {
  title: (file) => t("collectionsReadJob", file),
  underWay: () => t("collectionsReading"),
  far: ({ done }) => tn("collectionsFound", done),
  done: ({ summary }) => ({ text: tn("collectionsRead", summary.concepts) }),
  failed: taxonomyTrouble,
  stopped: () => t("collectionsReadStopped"),
  where: () => ({ address: collectionsHref(), name: t("workbenchCollections") }),
});

export const collectionsJobs = [reading];

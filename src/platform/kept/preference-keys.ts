import * as v from "valibot";
import { SnapshotTier } from "../../domain/evidence/snapshot";
import { CaseId } from "../../domain/ground/case-names";
import { AskedState, Interval, readAuthorities } from "../../domain/ledger/authorities";
import { Instant, Witness } from "../../domain/ledger/log";
import { perId, preferenceKey } from "./key";
import { OptionColumn } from "./option-column";

/** The case that captures go to. */
export const ACTIVE_CASE = preferenceKey("activeCase", CaseId);

/** How much of a page was kept for a case last, where the official chose. */
export const SNAPSHOT_TIER = perId("snapshotTier", (name) => preferenceKey(name, SnapshotTier));

/** Who decided last, as a decision names them. */
export const DECIDED_BY = preferenceKey("decidedBy", v.string());

/** What was typed into the search box, and the name it is kept under. */
const SavedSearch = v.strictObject({ name: v.string(), text: v.string() });
export type SavedSearch = v.InferOutput<typeof SavedSearch>;

/** Searches that the official has saved. */
export const SAVED_SEARCHES = preferenceKey("savedSearches", v.array(SavedSearch));

/** When a backup was saved last. */
export const LAST_BACKUP = preferenceKey("lastBackup", Instant);

/** After how many days without one the workbench reminds of a backup; 0 is never. */
export const BACKUP_REMINDER_DAYS = preferenceKey("backupReminderDays", v.number());

/** Authorities of the official's own; those that cannot be read are left out. */
export const TIMESTAMP_AUTHORITIES = preferenceKey(
  "timestampAuthorities",
  v.pipe(
    v.array(v.unknown()),
    v.transform((held) => readAuthorities(held)),
  ),
);

/** Least minutes between two requests to authorities. */
export const TIMESTAMP_INTERVAL = preferenceKey("timestampInterval", Interval);

/** When authorities were asked last, and how it went. */
export const TIMESTAMP_ASKED = preferenceKey("timestampAsked", AskedState);

/** What is known of the log outside its database, so that a lost one is missed. */
export const LOG_WITNESS = preferenceKey("logWitness", Witness);

/** That the browser has been asked not to throw away what we keep. */
export const ASKED_TO_PERSIST = preferenceKey("askedToPersist", v.literal(true));

/** Suggestions that were put off, by the keys of their pairs. */
export const JOIN_LATER = preferenceKey("joinLater", v.array(v.string()));

/** The columns in which the options of a case are shown, by its kind; none where they are those that the kind has by itself. */
export const OPTION_COLUMNS = perId("optionColumns", (name) => preferenceKey(name, v.array(OptionColumn)));

import * as v from "valibot";
import { CardV1, SaltV1 } from "../../domain/casework/scorecards";
import { FeedState } from "../../domain/casework/streams";
import { SiteState, WatchState } from "../../domain/casework/watch";
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

/** Whether the browser had a policy of the agency's last: one that was there, and is not, is missed before it is taken as removed. */
export const POLICY_SEEN = preferenceKey("policySeen", v.picklist(["there", "missed"]));

/** The agency's policy as a signed file that was taken in, where the browser's management brings none. */
export const POLICY_FILE = preferenceKey("policyFile", v.pipe(v.string(), v.maxLength(1_000_000)));

/** When the official last said that the date of this computer was right. */
export const CLOCK_CONFIRMED = preferenceKey("clockConfirmed", Instant);

/** The languages that there are catalogues of. */
export const CATALOGUES = ["en", "de"] as const;
export type Catalogue = (typeof CATALOGUES)[number];

/** The language of the texts, where it is not the browser's. */
export const LANGUAGE = preferenceKey("language", v.picklist(CATALOGUES));

/** By what the inbox is grouped. */
export const INBOX_BY = preferenceKey("inboxBy", v.picklist(["case", "day"]));

/** Whether the toolbar button shows how much is in the inbox. */
export const INBOX_BADGE = preferenceKey("inboxBadge", v.boolean());

/** Suggestions that were put off, by the keys of their pairs. */
export const JOIN_LATER = preferenceKey("joinLater", v.array(v.string()));

/** The columns in which the options of a case are shown, by its kind; none where they are those that the kind has by itself. */
export const OPTION_COLUMNS = perId("optionColumns", (name) => preferenceKey(name, v.array(OptionColumn)));

/** How the last check of a watched page went, by the watch's id. */
export const WATCH_STATE = perId("watch", (name) => preferenceKey(name, WatchState));

/** How asking for a feed went last, by its address. */
export const FEED_STATE = perId("feed", (name) => preferenceKey(name, FeedState));

/** What is kept of a site for the sake of reading its pages politely, by its host. */
export const SITE_STATE = perId("watchedSite", (name) => preferenceKey(name, SiteState));

/** A score that is being given, and the reason that is being typed. */
const ScoreTyped = v.strictObject({
  score: v.nullable(v.picklist([0, 1, 2, 3])),
  isLeftOut: v.boolean(),
  reason: v.pipe(v.string(), v.maxLength(1_000)),
});
export type ScoreTyped = v.InferOutput<typeof ScoreTyped>;

/** Scores that an officer has given and not handed in yet, by the requirement's id; by case, candidate and officer. */
export const SCORES_TYPED = perId("scoresTyped", (name) => preferenceKey(name, v.record(v.string(), ScoreTyped)));

/** What an officer handed in here and nobody has opened yet, by the scorecard's id: the log has but its commitment. */
export const SEALED_CARD = perId("sealedCard", (name) =>
  preferenceKey(name, v.strictObject({ salt: SaltV1, card: CardV1 })),
);

/** What an officer handed in here for another installation's case, with the file that says so; by case, candidate and officer. */
export const HANDED_IN = perId("handedIn", (name) =>
  preferenceKey(name, v.strictObject({ scorecardId: v.string(), file: v.pipe(v.string(), v.maxLength(100_000)) })),
);

import * as v from "valibot";
import { ListState } from "../../domain/casework/case-list";
import { ToldUpTo, Trying } from "../../domain/keeping/deliveries";
import { CardV1, SaltV1 } from "../../domain/casework/scorecards";
import { Open311Server } from "../../domain/casework/service-requests";
import { FeedState } from "../../domain/casework/streams";
import { SiteState, WatchState } from "../../domain/casework/watch";
import { SnapshotTier } from "../../domain/evidence/snapshot";
import { TeamSettings } from "../../domain/files/team";
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

/** A server of Open311 that the official named, with the key that requests are sent with; empty where it asks for none. */
const OwnServer = v.object({ ...Open311Server.entries, key: v.pipe(v.string(), v.maxLength(500)) });
export type OwnServer = v.InferOutput<typeof OwnServer>;

/** Servers of Open311 of the official's own. */
export const OPEN311_SERVERS = preferenceKey("open311Servers", v.pipe(v.array(OwnServer), v.maxLength(50)));

const FilingAsked = v.object({
  askedAt: Instant,
  /** How often in a row nothing could be had. */
  failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** How it went last; a code of another build says nothing here, and does no harm. */
  outcome: v.string(),
  /** Not before, by its server's word (Retry-After). */
  notBefore: v.optional(Instant),
});
export type FilingAsked = v.InferOutput<typeof FilingAsked>;

/** When a server was asked last how a request stands that was sent to it, by the filing's id. */
export const FILING_STATE = perId("filing", (name) => preferenceKey(name, FilingAsked));

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

/** Up to where the log has been told of to the agency's case system. */
export const TOLD_UP_TO = preferenceKey("toldUpTo", ToldUpTo);

/** What the agency's case system is being told again. */
export const TRYING = preferenceKey("tellingAgain", Trying);
/** The team that the official joined, with what is needed to reach and read it. */
export const TEAM_SETTINGS = preferenceKey("teamSettings", TeamSettings);

const TeamReportShape = v.strictObject({
  /** When the last exchange ended, and when the last that went through did. */
  at: Instant,
  doneAt: v.exactOptional(Instant),
  /** What was wrong; nothing where it went through. */
  trouble: v.exactOptional(
    v.picklist([
      "unreachable",
      "refused",
      "expired",
      "not-permitted",
      "too-few",
      "full",
      "slow",
      "cut",
      "unfit",
      "own-fork",
      "gap",
    ]),
  ),
  /** What was said to the team last of how far this installation is. */
  said: v.exactOptional(v.string()),
});
export type TeamReport = v.InferOutput<typeof TeamReportShape>;

/** How the last exchange with the team went. */
export const TEAM_REPORT = preferenceKey("teamReport", TeamReportShape);

/** How asking for the agency’s list of cases went last. */
export const CASE_LIST = preferenceKey("caseList", ListState);

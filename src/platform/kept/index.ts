export type { Family, PreferenceKey, SessionKey } from "./key";
export type { OptionColumn } from "./option-column";
export type { Attempt, Draft } from "./page-draft";
export {
  ACTIVE_CASE,
  ASKED_TO_PERSIST,
  BACKUP_REMINDER_DAYS,
  DECIDED_BY,
  JOIN_LATER,
  LAST_BACKUP,
  LOG_WITNESS,
  OPTION_COLUMNS,
  SAVED_SEARCHES,
  SNAPSHOT_TIER,
  type SavedSearch,
  TIMESTAMP_ASKED,
  TIMESTAMP_AUTHORITIES,
  TIMESTAMP_INTERVAL,
} from "./preference-keys";
export type { Asking, RecipeDraft } from "./recipe-draft";
export {
  ASKED,
  CANCELLED,
  CAPTURING,
  CHANGED,
  DRAFT,
  RECIPE_DRAFT,
  SESSION_START,
  TYPED,
  correctionOf,
  pageOfDraft,
} from "./session-keys";

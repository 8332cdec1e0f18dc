import { noteActs, noteTables } from "../casework/annotation";
import { caseActs, caseTables } from "../casework/cases";
import { comparisonActs, comparisonTables } from "../casework/comparison";
import { decisionActs, decisionTables } from "../casework/decision";
import { findingActs, findingTables } from "../casework/findings";
import { filingActs, filingTables } from "../casework/filings";
import { inboxActs, inboxTables } from "../casework/inbox";
import { planActs, planTables } from "../casework/plan";
import { plannedTables } from "../casework/planned";
import { protectionActs, protectionTables } from "../casework/protection";
import { ruleActs, ruleTables } from "../casework/rules";
import { scorecardActs, scorecardTables } from "../casework/scorecards";
import { sharingActs, sharingTables } from "../casework/sharing";
import { streamActs, streamTables } from "../casework/streams";
import { subjectActs, subjectTables } from "../casework/subjects";
import { taxonomyActs, taxonomyTables } from "../casework/taxonomy";
import { trustActs, trustTables } from "../casework/trust";
import { watchActs, watchTables } from "../casework/watch";
import { receivedActs, receivedTables } from "../casework/received";
import { ownDataActs, ownDataTables } from "../casework/own-data";
import { captureActs, captureTables } from "../evidence/captures";
import { recipeActs, recipeTables } from "../evidence/recipes";
import { sourceActs, sourceTables } from "../evidence/sources";
import { listingTables } from "../evidence/listings";
import { announcementActs, announcementTables } from "../keeping/announcements";
import { custodyActs } from "../keeping/custody";
import { deliveryActs, deliveryTables } from "../keeping/deliveries";
import { releaseActs, releaseTables } from "../keeping/releases";
import { erasureActs, erasureTables } from "../keeping/erasure";
import { requestActs, requestTables } from "../keeping/requests";
import { events } from "../ledger/log";

/** Every act there is, in the order in which people meet them. A new one is added to its module's list, never here. */
export const ALL_ACTS = [
  ...caseActs,
  ...captureActs,
  ...noteActs,
  ...sourceActs,
  ...trustActs,
  ...subjectActs,
  ...recipeActs,
  ...ownDataActs,
  ...receivedActs,
  ...taxonomyActs,
  ...comparisonActs,
  ...findingActs,
  ...planActs,
  ...decisionActs,
  ...ruleActs,
  ...scorecardActs,
  ...protectionActs,
  ...watchActs,
  ...streamActs,
  ...filingActs,
  ...sharingActs,
  ...inboxActs,
  ...custodyActs,
  ...releaseActs,
  ...deliveryActs,
  ...announcementActs,
  ...erasureActs,
  ...requestActs,
] as const;

/** Every table that is derived from the log. */
export const ALL_TABLES = [
  events,
  ...caseTables,
  ...captureTables,
  ...noteTables,
  ...sourceTables,
  ...trustTables,
  ...recipeTables,
  ...listingTables,
  ...ownDataTables,
  ...receivedTables,
  ...taxonomyTables,
  ...subjectTables,
  ...comparisonTables,
  ...findingTables,
  ...plannedTables,
  ...planTables,
  ...decisionTables,
  ...ruleTables,
  ...scorecardTables,
  ...protectionTables,
  ...watchTables,
  ...streamTables,
  ...filingTables,
  ...sharingTables,
  ...inboxTables,
  ...releaseTables,
  ...deliveryTables,
  ...announcementTables,
  ...erasureTables,
  ...requestTables,
] as const;

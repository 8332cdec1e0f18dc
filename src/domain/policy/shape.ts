import * as v from "valibot";
import { SnapshotTier } from "../evidence/snapshot";

const TierSetting = v.object({ tier: v.optional(SnapshotTier), locked: v.optional(v.boolean()) });

/**
 * What one kind of case may take, from where, for how long. Words with few choices are texts here, for browsers drop a whole
 * setting that does not fit their schema, and with it what it bars: the reader says which word nobody knows.
 */
export const DeskShape = v.object({
  allowedHosts: v.optional(v.array(v.string())),
  barredHosts: v.optional(v.array(v.string())),
  facts: v.optional(v.array(v.string())),
  legalBasis: v.optional(v.string()),
  noticeText: v.optional(v.string()),
  overrule: v.optional(v.array(v.string())),
  pseudonyms: v.optional(v.boolean()),
  purpose: v.optional(v.string()),
  retentionMonths: v.optional(v.number()),
  watching: v.optional(v.string()),
});

export const AgencyShape = v.object({
  controller: v.optional(v.string()),
  dataProtectionOfficer: v.optional(v.string()),
  helpUrl: v.optional(v.string()),
  name: v.optional(v.string()),
});

export const CaseSystemShape = v.object({
  endpoint: v.optional(v.string()),
  events: v.optional(v.array(v.string())),
  ids: v.optional(
    v.array(v.object({ host: v.optional(v.string()), pattern: v.optional(v.string()), kind: v.optional(v.string()) })),
  ),
  link: v.optional(v.string()),
  list: v.optional(v.string()),
  listMinutes: v.optional(v.number()),
  name: v.optional(v.string()),
  secrets: v.optional(v.array(v.string())),
});

/**
 * Everything that an agency may set (`storage.managed`). public/managed-schema.json says the same to the browser, word for
 * word. `recipes` is the text of a file as "Export all" makes it: the browser's schemas cannot describe a recipe, and would
 * drop what they do not know. So are `mappings` and templates.
 */
export const PolicyShape = v.object({
  agency: v.optional(AgencyShape),
  backupReminderDays: v.optional(v.number()),
  caseSystem: v.optional(CaseSystemShape),
  ckan: v.optional(
    v.object({
      url: v.optional(v.string()),
      organisation: v.optional(v.string()),
      token: v.optional(v.string()),
    }),
  ),
  comparisonTemplates: v.optional(v.string()),
  desks: v.optional(
    v.object({
      placement: v.optional(DeskShape),
      procurement: v.optional(DeskShape),
      hiring: v.optional(DeskShape),
      collection: v.optional(DeskShape),
      other: v.optional(DeskShape),
    }),
  ),
  language: v.optional(v.string()),
  locked: v.optional(v.array(v.string())),
  mappings: v.optional(v.string()),
  open311: v.optional(
    v.array(
      v.object({
        url: v.optional(v.string()),
        name: v.optional(v.string()),
        jurisdiction: v.optional(v.string()),
        format: v.optional(v.string()),
        place: v.optional(v.string()),
        updates: v.optional(v.boolean()),
        media: v.optional(v.boolean()),
        key: v.optional(v.string()),
      }),
    ),
  ),
  openDataThreshold: v.optional(v.number()),
  planTemplates: v.optional(v.string()),
  recipes: v.optional(v.string()),
  required: v.optional(v.array(v.string())),
  snapshots: v.optional(
    v.object({
      placement: v.optional(TierSetting),
      procurement: v.optional(TierSetting),
      hiring: v.optional(TierSetting),
      collection: v.optional(TierSetting),
      other: v.optional(TierSetting),
    }),
  ),
  sourceGrades: v.optional(v.record(v.string(), v.string())),
  team: v.optional(
    v.object({
      name: v.optional(v.string()),
      addresses: v.optional(v.array(v.string())),
      credentials: v.optional(v.string()),
      secrets: v.optional(v.array(v.string())),
      kinds: v.optional(v.array(v.string())),
      joining: v.optional(v.string()),
    }),
  ),
  timestampAuthorities: v.optional(
    v.array(v.object({ url: v.optional(v.string()), certificate: v.optional(v.string()) })),
  ),
  timestampInterval: v.optional(v.number()),
  vault: v.optional(
    v.object({
      required: v.optional(v.boolean()),
      idleMinutes: v.optional(v.number()),
      recipients: v.optional(v.array(v.string())),
    }),
  ),
  watching: v.optional(v.picklist(["allowed", "barred"])),
});

/** The name of something that an agency may set. */
export type Setting = keyof typeof PolicyShape.entries;

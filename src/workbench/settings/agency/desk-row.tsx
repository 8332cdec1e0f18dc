import type { FactKind } from "../../../domain/evidence/reading";
import type { CaseKind } from "../../../domain/ground/case-names";
import { type Desk, type Policy, UNREADABLE, deskOf, mayWatchFor, retentionOf, tierRule } from "../../../domain/policy";
import { caseKindName } from "../../../ui/case-kind-names";
import { type TextKey, t, tn } from "../../../ui/texts";
import { TIER_NAMES } from "../../../ui/tier-names";
import { withheldWords } from "../../../ui/withheld-names";
import { Words } from "../../../ui/words";

/** What the agency says of one kind of case. */
export function DeskRow({ kind, policy }: { readonly kind: CaseKind; readonly policy: Policy }) {
  const desk = deskOf(policy, kind);
  const tier = tierRule(kind, policy.snapshots);
  const months = retentionOf(policy, kind);
  const kept = [
    ...(tier.from === "policy"
      ? [t(tier.locked ? "settingsTierLocked" : "settingsTier", t(TIER_NAMES[tier.tier]))]
      : []),
    ...(months === undefined ? [] : [tn("settingsMonths", months)]),
    ...(desk.retentionMonths === UNREADABLE ? [t("settingsUnreadable")] : []),
    ...(desk.pseudonyms ? [t("settingsPseudonyms")] : []),
    ...(mayWatchFor(policy, kind) ? [] : [t("settingsNotWatched")]),
    ...overruledOf(desk),
  ];
  return (
    <tr>
      <th scope="row">{caseKindName(kind)}</th>
      <td data-label={t("settingsSites")}>
        <Lines lines={sitesOf(desk)} />
      </td>
      <td data-label={t("settingsFacts")}>{factsOf(desk)}</td>
      <td data-label={t("settingsKept")}>
        <Lines lines={kept} />
      </td>
      <td data-label={t("settingsBasis")}>
        <Lines lines={groundsOf(desk)} />
      </td>
    </tr>
  );
}

function groundsOf({ legalBasis = "", purpose = "", noticeText }: Desk): string[] {
  return [legalBasis, purpose, noticeText === undefined ? "" : t("settingsNotice", noticeText)].filter(Boolean);
}

/** Which false alarms of what is withheld may be overruled; nothing where the agency says nothing, and none may. */
function overruledOf({ overrulable }: Desk): string[] {
  if (!overrulable) return [];
  return [
    overrulable.size === 0
      ? t("settingsOverruleNone")
      : t("settingsOverrule", withheldWords([...overrulable].map((kind) => ({ kind, count: 1 })))),
  ];
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return <span class="soft">{t("settingsNothingSaid")}</span>;
  return (
    <>
      {lines.map((line) => (
        <div key={line} class="as-written">
          <Words>{line}</Words>
        </div>
      ))}
    </>
  );
}

function sitesOf({ allowedHosts, barredHosts }: Desk): string[] {
  if (allowedHosts === UNREADABLE || barredHosts === UNREADABLE) return [t("settingsSitesUnreadable")];
  return [
    ...(allowedHosts ? [allowedHosts.length > 0 ? t("settingsOnly", listed(allowedHosts)) : t("settingsNoSites")] : []),
    ...(barredHosts?.length ? [t("settingsNotFrom", listed(barredHosts))] : []),
  ];
}

const MOST = 12;

const listed = (hosts: readonly string[]): string =>
  [...hosts.slice(0, MOST), ...(hosts.length > MOST ? [tn("settingsMore", hosts.length - MOST)] : [])].join(", ");

const KINDS: Readonly<Record<FactKind, TextKey>> = {
  "aggregate-rating": "settingsKindRating",
  review: "settingsKindReview",
  profile: "settingsKindProfile",
  tag: "settingsKindTag",
};

function factsOf({ facts }: Desk) {
  if (!facts) return <span class="soft">{t("settingsNothingSaid")}</span>;
  return facts.size === 0 ? t("settingsNoFacts") : [...facts].map((kind) => t(KINDS[kind])).join(", ");
}

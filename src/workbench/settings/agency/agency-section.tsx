import { CASE_KINDS } from "../../../domain/ground/case-names";
import type { Policy } from "../../../domain/policy";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { DeskRow } from "./desk-row";
import { PolicyFaults } from "./policy-faults";
import { PolicyFile } from "./policy-file";
import { useHeldPolicy } from "./use-held-policy";
import { sharedWords } from "./shared-words";

/** Who the agency is, and what its policy says, in words. */
export function AgencySection({ policy }: { readonly policy: Policy | undefined }) {
  const held = useHeldPolicy();
  return (
    <section id="settings-agency" aria-labelledby="agency">
      <h2 id="agency">{t("settingsAgency")}</h2>
      {policy === undefined && <p role="status">{t("panelPolicyWaiting")}</p>}
      {policy && <AgencySays policy={policy} isFile={held !== undefined && !held.isManaged} />}
      <PolicyFile held={held} />
    </section>
  );
}

function AgencySays({ policy, isFile }: { readonly policy: Policy; readonly isFile: boolean }) {
  if (!policy.isKnown) return <p class="problem">{t("settingsPolicyUnknown")}</p>;
  if (policy.settings.length === 0) return <p class="soft">{t("settingsPolicyNone")}</p>;
  const { name, helpUrl, controller, dataProtectionOfficer } = policy.agency;
  const shared = sharedWords(policy);
  return (
    <>
      <p>
        <b>
          <Words>{name ?? t("policyYourAgency")}</Words>
        </b>{" "}
        {helpUrl !== undefined && (
          <a href={helpUrl} target="_blank" rel="noreferrer">
            {t("policyHelp")}
          </a>
        )}
      </p>
      <p class="soft small">{t(isFile ? "settingsPolicyFromFile" : "settingsPolicyFrom")}</p>
      <dl class="settings-says">
        <Line name={t("settingsController")} value={controller} />
        <Line name={t("settingsOfficer")} value={dataProtectionOfficer} />
      </dl>
      <div class="table-box">
        <table class="desk-table">
          <caption class="unseen">{t("settingsDesks")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("settingsDesk")}</th>
              <th scope="col">{t("settingsSites")}</th>
              <th scope="col">{t("settingsFacts")}</th>
              <th scope="col">{t("settingsKept")}</th>
              <th scope="col">{t("settingsBasis")}</th>
            </tr>
          </thead>
          <tbody>
            {CASE_KINDS.map((kind) => (
              <DeskRow key={kind} kind={kind} policy={policy} />
            ))}
          </tbody>
        </table>
      </div>
      {shared.length > 0 && (
        <ul class="bullets small">
          {shared.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <PolicyFaults faults={policy.faults} />
    </>
  );
}

function Line({ name, value }: { readonly name: string; readonly value: string | undefined }) {
  if (value === undefined) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd class="as-written">
        <Words>{value}</Words>
      </dd>
    </>
  );
}

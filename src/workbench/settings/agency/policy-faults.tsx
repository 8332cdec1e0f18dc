import type { PolicyFault } from "../../../domain/policy";
import { type TextKey, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";

const SENTENCES: Readonly<Record<PolicyFault["code"], TextKey>> = {
  form: "policyFaultForm",
  word: "policyFaultWord",
  contradiction: "policyFaultContradiction",
  unknown: "policyFaultUnknown",
  missing: "policyFaultMissing",
  file: "policyFaultFile",
};

/** What of the policy cannot be read, for the administrator: where it stands, and what holds instead. */
export function PolicyFaults({ faults }: { readonly faults: readonly PolicyFault[] }) {
  if (faults.length === 0) return null;
  return (
    <section class="notice policy-faults" aria-labelledby="policy-faults">
      <h3 id="policy-faults">{tn("policyFaults", faults.length)}</h3>
      <p class="small">{t("policyFaultsHelp")}</p>
      <ul class="bullets small">
        {faults.map(({ setting, code, word = "" }) => (
          <li key={`${setting} ${code} ${word}`}>
            <code>{setting}</code>: <Words>{t(SENTENCES[code], word)}</Words>
          </li>
        ))}
      </ul>
    </section>
  );
}

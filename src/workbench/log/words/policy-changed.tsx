import { policyChanged } from "../../../domain/keeping/custody";
import { type TextKey, t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";

const FROM: Readonly<Record<"managed" | "file", TextKey>> = {
  managed: "policyFromManaged",
  file: "policyFromFile",
};

export const policyChangedWords = entryWords(policyChanged, {
  name: "logTypePolicyChanged",
  line: ({ label }) => label,
  Detail: ({ payload: { digest, policy, changed, from } }) => (
    <Fields
      fields={[
        [t("policySetBy"), t(FROM[from])],
        [t("policyChangedSettings"), changed.join(", ")],
        [t("policyText"), policy === null ? t("policyTooLong") : <pre class="policy-text">{laidOut(policy)}</pre>],
        ["SHA-256", <code class="id">{digest}</code>],
      ]}
    />
  ),
});

const laidOut = (canonical: string): string => JSON.stringify(JSON.parse(canonical), null, 2);

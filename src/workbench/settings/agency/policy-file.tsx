import { useState } from "preact/hooks";
import { type SignedPolicy, keyFingerprint } from "../../../domain/policy";
import { type PolicyFileTrouble, lookAtPolicyFile, removePolicyFile, takePolicyFile } from "../../../platform";
import { formatDay } from "../../../ui/dates";
import { type TextKey, formatNumber, t } from "../../../ui/texts";
import { useWorkbench } from "../../frame/workbench";
import type { HeldFrom } from "./use-held-policy";

const TROUBLES: Readonly<Record<PolicyFileTrouble, TextKey>> = {
  "not-a-policy": "policyFileNone",
  "not-signed": "policyFileNotSigned",
  "other-key": "policyFileOtherKey",
  older: "policyFileOlder",
  same: "policyFileSame",
};

/** The agency's policy as a file, where the browser's management brings none: taken in by hand, its key compared once. */
export function PolicyFile({ held }: { readonly held: HeldFrom | undefined }) {
  const { onUnreadable } = useWorkbench();
  const [offered, setOffered] = useState<SignedPolicy>();
  const [trouble, setTrouble] = useState<PolicyFileTrouble>();
  const [isRemoving, setRemoving] = useState(false);
  if (!held || (held.isManaged && !held.file)) return null;
  if (held.isManaged) return <p class="soft small">{t("policyFileManaged")}</p>;
  const look = async (chosen: File | undefined) => {
    setOffered(undefined);
    setTrouble(undefined);
    if (!chosen) return;
    const looked = await lookAtPolicyFile(await chosen.text());
    if (!looked.ok) setTrouble(looked.error.code);
    // The key was compared when the first file came: a later one by the same key is taken at once.
    else if (held.file) await takePolicyFile(looked.value);
    else setOffered(looked.value);
  };
  const take = async (file: SignedPolicy) => {
    await takePolicyFile(file);
    setOffered(undefined);
  };
  const remove = async () => {
    await removePolicyFile();
    setRemoving(false);
  };
  return (
    <div class="policy-file">
      <h3>{t("policyFileTitle")}</h3>
      <p class="soft small">{t("policyFileHelp")}</p>
      {held.file && <Signed file={held.file} />}
      <label class="field">
        {t(held.file ? "policyFileNext" : "policyFileChoose")}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => void look(currentTarget.files?.[0]).catch(onUnreadable)}
        />
      </label>
      <div role="alert">{trouble !== undefined && <p class="problem">{t(TROUBLES[trouble])}</p>}</div>
      {offered && (
        <div role="group" aria-label={t("policyFileCompare")}>
          <Signed file={offered} />
          <p>{t("policyFileCompareHelp")}</p>
          <p class="bar">
            <button type="button" class="primary" onClick={() => void take(offered).catch(onUnreadable)}>
              {t("policyFileConfirm")}
            </button>
            <button type="button" onClick={() => setOffered(undefined)}>
              {t("policyFileRefuse")}
            </button>
          </p>
        </div>
      )}
      {held.file && !isRemoving && (
        <p class="bar">
          <button type="button" onClick={() => setRemoving(true)}>
            {t("policyFileRemove")}
          </button>
        </p>
      )}
      {held.file && isRemoving && (
        <div role="group" aria-label={t("policyFileRemove")}>
          <p>{t("policyFileRemoveHelp")}</p>
          <p class="bar">
            <button type="button" onClick={() => void remove().catch(onUnreadable)}>
              {t("policyFileRemoveNow")}
            </button>
            <button type="button" onClick={() => setRemoving(false)}>
              {t("policyFileKeep")}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}

function Signed({ file }: { readonly file: SignedPolicy }) {
  return (
    <dl class="settings-says">
      <dt>{t("policyFileVersion")}</dt>
      <dd>{t("policyFileVersionOf", formatNumber(file.version), formatDay(file.issuedAt))}</dd>
      <dt>{t("policyFileKey")}</dt>
      <dd class="policy-file-key">{keyFingerprint(file.publicKey)}</dd>
    </dl>
  );
}

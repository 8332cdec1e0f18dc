import { useState } from "preact/hooks";
import * as v from "valibot";
import { Address, Authority } from "../../../../domain/ledger/authorities";
import { allowHost, setAuthorities } from "../../../../platform";
import { FormDialog } from "../../../../ui/form-dialog";
import { TextField } from "../../../../ui/text-field";
import { t } from "../../../../ui/texts";
import { useWorkbench } from "../../../frame/workbench";

interface Props {
  readonly others: readonly Authority[];
  readonly onClose: () => void;
}

/** Name an authority: where it is, and the certificate that its word must lead to. The browser asks whether we may. */
export function AddAuthority({ others, onClose }: Props) {
  const { ask, say, onUnreadable } = useWorkbench();
  const [url, setUrl] = useState("");
  const [certificate, setCertificate] = useState("");
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<string>();
  const isAddress = v.is(Address, url) && url.trim() !== "";
  const authority = v.safeParse(Authority, { url, certificate });
  const submit = async () => {
    setTried(true);
    if (!authority.success) return false;
    // First of all: the browser lets us ask only from within the click.
    if (!(await allowHost(authority.output.url))) {
      setProblem(t("timeAddNotAllowed"));
      return false;
    }
    await setAuthorities([...others.filter((one) => one.url !== authority.output.url), authority.output]);
    say(t("timeAdded"));
    ask("askTimestamps", {}).catch(onUnreadable);
    return true;
  };
  const readFile = async (file: File | undefined) => {
    if (file) setCertificate(await file.text());
  };
  return (
    <FormDialog title={t("timeAdd")} submit={t("timeAddSubmit")} problem={problem} onSubmit={submit} onClose={onClose}>
      <p class="soft">{t("timeAddHelp")}</p>
      <TextField
        label={t("timeAddress")}
        value={url}
        onValue={setUrl}
        isCode
        hint={t("timeAddressHint")}
        problem={tried && !isAddress ? t("timeAddressProblem") : undefined}
      />
      <TextField
        label={t("timeCertificate")}
        value={certificate}
        onValue={setCertificate}
        isCode
        rows={6}
        hint={t("timeCertificateHint")}
        problem={tried && isAddress && !authority.success ? t("timeCertificateProblem") : undefined}
      />
      <label class="field">
        {t("timeCertificateFile")}
        <input
          type="file"
          accept=".pem,.crt,.cer"
          onChange={({ currentTarget }) => void readFile(currentTarget.files?.[0])}
        />
      </label>
    </FormDialog>
  );
}

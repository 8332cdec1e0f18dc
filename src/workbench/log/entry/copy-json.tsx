import type { StoredEntry } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { useWorkbench } from "../../frame/workbench";

/** The entry as it stands in the log, for whoever wants to check it with other tools. */
export function CopyJson({ entry: { header, salt, payload } }: { readonly entry: StoredEntry }) {
  const { say } = useWorkbench();
  const copy = () => {
    navigator.clipboard.writeText(JSON.stringify({ header, salt, payload }, undefined, 2)).then(
      () => {
        say(t("logCopied"));
      },
      () => {
        say(t("logNotCopied"));
      },
    );
  };
  return (
    <button type="button" onClick={copy}>
      {t("logCopy")}
    </button>
  );
}

import { useState } from "preact/hooks";
import { t } from "../../ui/texts";
import { ExportDialog } from "./export-dialog";

/** The way to write a case to a file, among what can be done with it. */
export function ExportCase({ caseId }: { readonly caseId: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {t("exportOpen")}
      </button>
      {isOpen && <ExportDialog caseId={caseId} onClose={() => setOpen(false)} />}
    </>
  );
}

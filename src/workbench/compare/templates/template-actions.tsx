import { useState } from "preact/hooks";
import { caseById, listTemplates } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { useLive } from "../../frame/use-live";
import { usePolicy } from "../../frame/use-policy";
import { useComparing } from "../comparing";
import { ImportTemplates } from "./import-templates";
import { SaveTemplate } from "./save-template";
import { TakeTemplate } from "./take-template";

/** Take what mattered in a case like this one before, or keep what matters here for the next. */
export function TemplateActions() {
  const { caseId, frame } = useComparing();
  const [open, setOpen] = useState<"save" | "take" | "import">();
  const templates = useLive(listTemplates, []);
  const found = useLive((db) => caseById(db, caseId), [caseId]);
  const close = () => {
    setOpen(undefined);
  };
  const given = usePolicy()?.files.comparisonTemplates;
  if (!templates || !given || !found?.kind) return null;
  const isEmpty = frame.criteria.length === 0 && frame.limits.length === 0;
  const button = (which: typeof open, name: string) => (
    <button
      type="button"
      class="quiet"
      onClick={() => {
        setOpen(which);
      }}
    >
      {name}
    </button>
  );
  return (
    <p class="bar compare-templates">
      {templates.length + given.length > 0 && button("take", t("compareTemplateTake"))}
      {!isEmpty && button("save", t("compareTemplateSave"))}
      {button("import", t("compareTemplateImport"))}
      {open === "take" && <TakeTemplate offered={{ own: templates, given }} kind={found.kind} onClose={close} />}
      {open === "save" && <SaveTemplate templates={templates} kind={found.kind} onClose={close} />}
      {open === "import" && <ImportTemplates onClose={close} />}
    </p>
  );
}

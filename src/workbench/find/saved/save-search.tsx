import { t } from "../../../ui/texts";
import { useWorkbench } from "../../frame/workbench";
import { useSaved } from "./use-saved";

/** Keeps what was typed, under its own words until it is given another name. */
export function SaveSearch({ text }: { readonly text: string }) {
  const { say } = useWorkbench();
  const { saved, keep } = useSaved();
  if (saved.some((one) => one.text === text)) return <span class="small soft">{t("findIsSaved")}</span>;
  const save = async () => {
    await keep([...saved, { name: text, text }]);
    say(t("findWasSaved"), () => keep(saved));
  };
  return (
    <button type="button" class="quiet" onClick={() => void save()}>
      {t("findSave")}
    </button>
  );
}

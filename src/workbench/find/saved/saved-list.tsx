import { useState } from "preact/hooks";
import type { SavedSearch } from "../../../platform/kept";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useWorkbench } from "../../frame/workbench";
import { findHref } from "../links";
import { RenameDialog } from "./rename-dialog";
import { useSaved } from "./use-saved";

/** The searches that the official has saved, each to be asked again, given another name or taken away. */
export function SavedList() {
  const { say } = useWorkbench();
  const { saved, keep } = useSaved();
  const [renaming, setRenaming] = useState<SavedSearch>();
  if (saved.length === 0) return null;
  const remove = async (gone: SavedSearch) => {
    await keep(saved.filter((one) => one !== gone));
    say(t("findSavedRemoved", gone.name), () => keep(saved));
  };
  const rename = async (before: SavedSearch, name: string) => {
    await keep(saved.map((one) => (one.text === before.text ? { ...one, name } : one)));
    say(t("findSavedRenamed"), () => keep(saved));
  };
  return (
    <section class="found-group">
      <h2>{t("findSaved")}</h2>
      <ul>
        {saved.map((one) => (
          <li key={one.text}>
            <a href={findHref(one.text)}>
              <Words>{one.name}</Words>
            </a>
            <p class="small soft said-by">
              {one.name !== one.text && (
                <span class="id">
                  <Words>{one.text}</Words>
                </span>
              )}
              <button
                type="button"
                class="quiet"
                aria-label={t("findRenameNamed", one.name)}
                onClick={() => setRenaming(one)}
              >
                {t("findRename")}
              </button>
              <button
                type="button"
                class="quiet"
                aria-label={t("findRemoveNamed", one.name)}
                onClick={() => void remove(one)}
              >
                {t("findRemove")}
              </button>
            </p>
          </li>
        ))}
      </ul>
      {renaming && (
        <RenameDialog
          name={renaming.name}
          onName={(name) => rename(renaming, name)}
          onClose={() => setRenaming(undefined)}
        />
      )}
    </section>
  );
}

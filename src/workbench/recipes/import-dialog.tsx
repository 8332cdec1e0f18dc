import { useState } from "preact/hooks";
import { type RecipeFile, recipeSaved } from "../../domain/evidence/recipes";
import type { OwnRecipe } from "../../storage/reading";
import { FormDialog } from "../../ui/form-dialog";
import { t, tn } from "../../ui/texts";
import { useDoing } from "../frame/use-doing";
import { useWorkbench } from "../frame/workbench";
import { ImportPreview } from "./import-preview";
import { readRecipeFile } from "./read-recipe-file";

interface Props {
  readonly own: readonly OwnRecipe[];
  readonly onClose: () => void;
}

/** Take recipes from a file: first it is said what they are and what is wrong with the file, then they are added. */
export function ImportDialog({ own, onClose }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const [file, setFile] = useState<RecipeFile>();
  const [trouble, setTrouble] = useState<string>();
  const choose = async (chosen: File | undefined) => {
    const read = chosen && (await readRecipeFile(chosen));
    setFile(read?.ok ? read.value : undefined);
    setTrouble(read && !read.ok ? t(read.error) : undefined);
  };
  const submit = async () => {
    if (!file?.recipes.length) {
      setTrouble(trouble ?? t(file ? "workbenchImportNothing" : "workbenchImportNoFile"));
      return false;
    }
    const { recipes } = file;
    return run(
      async () => {
        for (const each of recipes) {
          const saved = await perform(recipeSaved, each);
          if (!saved.ok) return saved;
        }
        return { ok: true };
      },
      tn("workbenchImported", recipes.length),
    );
  };
  return (
    <FormDialog
      title={t("workbenchImportTitle")}
      submit={file?.recipes.length ? tn("workbenchImportAdd", file.recipes.length) : t("workbenchImport")}
      problem={problem ?? trouble}
      onSubmit={submit}
      onClose={onClose}
    >
      <label class="field">
        {t("workbenchImportFile")}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
        />
      </label>
      {file && <ImportPreview file={file} own={own} />}
    </FormDialog>
  );
}

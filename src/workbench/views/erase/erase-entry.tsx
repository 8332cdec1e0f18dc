import { useState } from "preact/hooks";
import type { StoredEntry } from "../../../storage";
import { t } from "../../../ui/texts";
import { EraseDialog } from "./erase-dialog";

/** The way to erase what an entry says, while it is there. */
export function EraseEntry({ entry: { header, salt } }: { readonly entry: StoredEntry }) {
  const [erasing, setErasing] = useState(false);
  const { origin, index, type } = header;
  if (salt === undefined) return null;
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setErasing(true);
        }}
      >
        {t("erase")}
      </button>
      {erasing && (
        <EraseDialog
          target={{ what: "entry", origin, index }}
          title={t("eraseEntryTitle")}
          warning={type === "case.opened" ? t("eraseCaseOpened") : undefined}
          onClose={() => {
            setErasing(false);
          }}
        />
      )}
    </>
  );
}

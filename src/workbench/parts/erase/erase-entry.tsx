import { useState } from "preact/hooks";
import { hasNothingLeft } from "../../../domain/acts";
import { caseOpened } from "../../../domain/casework/cases";
import { payloadErased } from "../../../domain/keeping/erasure";
import type { StoredEntry } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { useWorkbench } from "../../frame/workbench";
import { EraseDialog } from "./erase-dialog";

/** The way to erase what an entry says, while it is there; of an erasure only its own words. */
export function EraseEntry({ entry: { header, salt, payload } }: { readonly entry: StoredEntry }) {
  const { words } = useWorkbench();
  const [erasing, setErasing] = useState(false);
  const { origin, index, type } = header;
  if (salt === undefined || hasNothingLeft(header, payload)) return null;
  const isErasure = type === payloadErased.type;
  return (
    <>
      <button
        type="button"
        class="danger-line"
        onClick={() => {
          setErasing(true);
        }}
      >
        {t(isErasure ? "eraseItsWords" : "erase")}
      </button>
      {erasing && (
        <EraseDialog
          target={{ what: "entry", origin, index }}
          title={t(isErasure ? "eraseItsWordsTitle" : "eraseEntryTitle", String(index), words.nameOf(type))}
          warning={warningOf(type)}
          onClose={() => {
            setErasing(false);
          }}
        />
      )}
    </>
  );
}

function warningOf(type: string): string | undefined {
  if (type === payloadErased.type) return t("eraseItsWordsStays");
  return type === caseOpened.type ? t("eraseCaseOpened") : undefined;
}

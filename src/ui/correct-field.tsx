import { useId } from "preact/hooks";
import type { FactField } from "../domain/evidence/captures";
import { fieldName } from "./field-names";
import { type TextKey, t } from "./texts";
import { Words } from "./words";

interface Props {
  readonly name: string;
  readonly type: FactField["type"];
  readonly text: string;
  readonly pageSays: string;
  readonly wrong: boolean;
  readonly onText: (text: string) => void;
}

/** What a field must be, where its text is refused. */
const WRONG: Readonly<Record<FactField["type"], TextKey>> = {
  number: "factWrongNumber",
  count: "factWrongCount",
  line: "factWrongEmpty",
  text: "factWrongEmpty",
  date: "factWrongEmpty",
};

/** One field of a fact that is being corrected, with what the page says where the text differs from it. */
export function CorrectField({ name, type, text, pageSays, wrong, onText }: Props) {
  const id = useId();
  const hint = `${id}-hint`;
  const field = {
    id,
    dir: "auto" as const,
    value: text,
    "aria-invalid": wrong,
    "aria-describedby": hint,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      onText(currentTarget.value);
    },
  };
  return (
    <div class="field">
      <label for={id}>{fieldName(name)}</label>
      {type === "text" ? (
        <textarea rows={4} {...field} />
      ) : (
        <input type="text" inputMode={inputMode(type)} {...field} />
      )}
      <p id={hint} class="small">
        {wrong && <span class="bad">{t(WRONG[type])} </span>}
        {type === "date" && <span class="soft">{t("factDateHint")} </span>}
        {text !== pageSays && (
          <span class="soft">
            {pageSays ? t("factPageSays") : t("factPageSaysNothing")} <Words>{pageSays}</Words>
          </span>
        )}
      </p>
    </div>
  );
}

function inputMode(type: FactField["type"]): "decimal" | "numeric" | "text" {
  if (type === "number") return "decimal";
  return type === "count" ? "numeric" : "text";
}

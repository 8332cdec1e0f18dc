import { useEffect, useRef, useState } from "preact/hooks";
import { type CapturedFact, correctFact, fieldsOf } from "../domain/evidence/captures";
import { CorrectField } from "./correct-field";
import { FormEnd } from "./form-end";
import { t } from "./texts";
import { useTyped } from "./typed";

interface Props {
  /** The fact as the page says it. */
  readonly pageSays: CapturedFact;
  /** The fact with the corrections made so far. */
  readonly now: CapturedFact;
  /** Under which name what is typed is kept until it is used or given up. */
  readonly of: string;
  /** What the form is called, e.g. "Correct: Beds". */
  readonly label: string;
  /** All texts, by field name; they fit their fields. */
  readonly onCorrect: (texts: Readonly<Record<string, string>>) => void;
  readonly onCancel: () => void;
  /** The form is left; what was typed is there when it is opened again. */
  readonly onLeave: (isTyped: boolean) => void;
}

const textsOf = (fact: CapturedFact): Record<string, string> =>
  Object.fromEntries(fieldsOf(fact).map(({ name, value }) => [name, value]));

/** A fact's fields, to be put right. The page's own words are kept beside the correction. */
export function CorrectForm({ pageSays, now, of, label, onCorrect, onCancel, onLeave }: Props) {
  const before = textsOf(now);
  const typed = useTyped(of, before);
  const { texts, isFromBefore, forget } = typed;
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("input, textarea")?.focus();
  }, []);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [wrong]);

  const keep = (corrections: typeof texts) => {
    forget();
    onCorrect(corrections);
  };
  const submit = () => {
    const corrected = correctFact(pageSays, texts);
    if (corrected.ok) keep(texts);
    else setWrong(corrected.error);
  };
  const original = textsOf(pageSays);
  return (
    <form
      ref={form}
      class="correct"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        // Escape within a composition belongs to the input method.
        if (event.key !== "Escape" || event.isComposing) return;
        event.stopPropagation();
        onLeave(fieldsOf(pageSays).some(({ name }) => texts[name] !== before[name]));
      }}
    >
      {fieldsOf(pageSays).map(({ name, type }) => (
        <CorrectField
          key={name}
          name={name}
          type={type}
          text={texts[name] ?? ""}
          pageSays={original[name] ?? ""}
          wrong={wrong.includes(name)}
          onText={(text) => {
            typed.type({ ...texts, [name]: text });
          }}
        />
      ))}
      <FormEnd
        keep={t("factKeepCorrection")}
        isFromBefore={isFromBefore}
        onCancel={() => {
          forget();
          onCancel();
        }}
      >
        {now.original && (
          <button
            type="button"
            class="quiet small"
            onClick={() => {
              keep(original);
            }}
          >
            {t("factPutBack")}
          </button>
        )}
      </FormEnd>
    </form>
  );
}

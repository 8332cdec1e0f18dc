import { useEffect, useRef, useState } from "preact/hooks";
import { type CapturedFact, correctFact, fieldsOf } from "../domain/evidence/captures";
import { CorrectField } from "./correct-field";
import { t } from "./texts";

interface Props {
  /** The fact as the page says it. */
  readonly pageSays: CapturedFact;
  /** The fact with the corrections made so far. */
  readonly now: CapturedFact;
  /** What the form is called, e.g. "Correct: Beds". */
  readonly label: string;
  /** All texts, by field name; they fit their fields. */
  readonly onCorrect: (texts: Readonly<Record<string, string>>) => void;
  readonly onCancel: () => void;
}

const textsOf = (fact: CapturedFact): Record<string, string> =>
  Object.fromEntries(fieldsOf(fact).map(({ name, value }) => [name, value]));

/** A fact's fields, to be put right. The page's own words are kept beside the correction. */
export function CorrectForm({ pageSays, now, label, onCorrect, onCancel }: Props) {
  const [texts, setTexts] = useState(() => textsOf(now));
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("input, textarea")?.focus();
  }, []);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [wrong]);

  const submit = () => {
    const corrected = correctFact(pageSays, texts);
    if (corrected.ok) onCorrect(texts);
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
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onCancel();
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
            setTexts({ ...texts, [name]: text });
          }}
        />
      ))}
      <p class="bar start">
        <button type="submit" class="small">
          {t("factKeepCorrection")}
        </button>
        <button type="button" class="quiet small" onClick={onCancel}>
          {t("factCancel")}
        </button>
        {now.original && (
          <button
            type="button"
            class="quiet small"
            onClick={() => {
              onCorrect(original);
            }}
          >
            {t("factPutBack")}
          </button>
        )}
      </p>
    </form>
  );
}

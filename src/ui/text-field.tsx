import { useId } from "preact/hooks";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly hint?: string;
  /** What is wrong with the value, in a sentence. */
  readonly problem?: string | undefined;
  readonly rows?: number;
  /** File numbers and the like. */
  readonly isCode?: boolean;
  readonly readOnly?: boolean;
}

/** A text to type, with its name, a hint and what is wrong with it. One line, or `rows` of them. */
export function TextField({ label, value, onValue, hint, problem, rows, isCode = false, readOnly = false }: Props) {
  const id = useId();
  const field = {
    id,
    value,
    readOnly,
    dir: "auto" as const,
    class: isCode ? "code" : undefined,
    "aria-invalid": problem !== undefined,
    "aria-describedby": `${id}-hint ${id}-problem`,
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      onValue(currentTarget.value);
    },
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows === undefined ? (
        <input type="text" autocomplete="off" spellcheck={!isCode} {...field} />
      ) : (
        <textarea rows={rows} {...field} />
      )}
      <p id={`${id}-hint`} class="small soft">
        {hint}
      </p>
      <p id={`${id}-problem`} class="small problem">
        {problem}
      </p>
    </div>
  );
}

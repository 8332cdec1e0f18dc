import { textParts } from "../../../domain/casework/decision";
import { t } from "../../../ui/texts";
import { useLetter } from "./letter-context";

/** A text of a record, paragraph by paragraph, with the numbers of its footnotes. */
export function CitedText({ text }: { readonly text: string }) {
  return (
    <>
      {text
        .split(/\n+/u)
        .filter((paragraph) => paragraph.trim() !== "")
        .map((paragraph, n) => (
          <p key={n} dir="auto">
            <CitedLine text={paragraph} />
          </p>
        ))}
    </>
  );
}

/** The same on one line. */
export function CitedLine({ text }: { readonly text: string }) {
  const { record, footnoteId, onFootnote, here } = useLetter();
  return (
    <>
      {textParts(text, record.cited.length).map((part, n) =>
        typeof part === "string" ? (
          part
        ) : (
          <sup key={n} class="decision-mark">
            <a
              href={here}
              aria-label={t("decisionFootnote", String(part.cited))}
              onClick={(event) => {
                event.preventDefault();
                onFootnote(footnoteId(part.cited));
              }}
            >
              {part.cited}
            </a>
          </sup>
        ),
      )}
    </>
  );
}

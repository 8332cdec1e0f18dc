import { useState } from "preact/hooks";
import type { Notice, ProtectionLanguage } from "../../domain/keeping/protection";
import { t } from "../../ui/texts";
import { Words } from "../../ui/words";

interface Props {
  readonly notice: Notice;
  readonly language: ProtectionLanguage;
}

/** A notice as it is printed. What is not known is a field: what is typed into it is printed, and kept nowhere. */
export function NoticeSheet({ notice: { title, lines, sections }, language }: Props) {
  return (
    <article class="protection-sheet" lang={language}>
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line}>
          <Words>{line}</Words>
        </p>
      ))}
      {sections.map(({ heading, parts }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {parts.map((part, n) =>
            typeof part === "string" ? (
              <p key={n} class="as-written">
                <Words>{part}</Words>
              </p>
            ) : (
              <Fill key={n} heading={heading} what={part.blank} open={part.open} />
            ),
          )}
        </section>
      ))}
    </article>
  );
}

interface FillProps {
  readonly heading: string;
  readonly what: string;
  /** What stands there until it is filled in. */
  readonly open: string;
}

function Fill({ heading, what, open }: FillProps) {
  const [text, setText] = useState("");
  return (
    <>
      <textarea
        class="protection-fill"
        rows={3}
        aria-label={t("noticeFill", heading, what)}
        placeholder={open}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
        }}
      />
      <p class={text.trim() === "" ? "protection-typed protection-open" : "protection-typed"}>
        {text.trim() === "" ? open : text}
      </p>
    </>
  );
}

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { CapturedFact } from "../../domain/evidence/captures";
import { CorrectForm } from "../../ui/correct-form";
import { Pencil } from "../../ui/pencil";
import { t } from "../../ui/texts";
import type { KeyedFact } from "../state/keyed-fact";
import type { FactTools } from "./fact-tools";
import { ShowButton } from "./show-button";
import { SoughtWords } from "./sought-words";
import { useReturnFocus } from "./use-return-focus";
import { type WhatToWrite, WriteButtons } from "./written/write-buttons";
import { Writing } from "./written/writing";
import { WrittenOnFact } from "./written/written-on";

interface Props {
  readonly of: KeyedFact;
  readonly now: CapturedFact;
  /** What the fact is called, e.g. "Beds". */
  readonly name: string;
  readonly tools: FactTools;
  /** The fact as it is shown, with the buttons that show it on the page and open its fields. */
  readonly children: (correct: ComponentChildren) => ComponentChildren;
}

/**
 * A fact that can be corrected where it stands: its fields take its place until they are kept or cancelled. Where the active case holds
 * it, what was written on it stands beneath, and more can be written.
 */
export function Correctable({ of, now, name, tools, children }: Props) {
  const [open, setOpen] = useState(false);
  const [isTyped, setTyped] = useState(false);
  const [writing, setWriting] = useState<WhatToWrite>();
  const button = useReturnFocus<HTMLButtonElement>(open);
  const close = () => {
    setOpen(false);
    setTyped(false);
  };
  const label = t("factCorrectNamed", name);
  const written = tools.written.get(of.key);
  if (!open) {
    const buttons = (
      <span class="icon-buttons">
        <ShowButton of={of} name={name} tools={tools} />
        <button
          ref={button}
          type="button"
          class="quiet small icon-button"
          aria-label={label}
          title={t("factCorrect")}
          onClick={() => {
            setOpen(true);
          }}
        >
          <Pencil />
        </button>
        {written && <WriteButtons name={name} writing={writing} onWrite={setWriting} />}
      </span>
    );
    return (
      <>
        {children(buttons)}
        {isTyped && <p class="small warn">{t("typedNotKept")}</p>}
        <SoughtWords as={tools.sought.get(of.key)} />
        {written && (
          <>
            <WrittenOnFact of={written} />
            {writing && <Writing what={writing} of={written} name={name} onClose={() => setWriting(undefined)} />}
          </>
        )}
      </>
    );
  }
  return (
    <CorrectForm
      pageSays={of.fact}
      now={now}
      of={tools.typedUnder(of.key)}
      label={label}
      onCancel={close}
      onLeave={(typed) => {
        setOpen(false);
        setTyped(typed);
      }}
      onCorrect={(texts) => {
        tools.onCorrect(of.key, texts);
        close();
      }}
    />
  );
}

import { useState } from "preact/hooks";
import { type CaseToRead, timesIn } from "../../domain/files/disclosure";
import { EXEMPTIONS } from "../../domain/keeping/custody";
import { ChoiceField } from "../../ui/choice-field";
import { TextField } from "../../ui/text-field";
import { t, tn } from "../../ui/texts";
import { EXEMPTION_NAMES } from "./exemption-names";
import type { ReasonTyped } from "./use-reason";

interface Props {
  readonly read: CaseToRead;
  readonly reason: ReasonTyped;
  readonly hasSelected: boolean;
  readonly onSelected: () => void;
  readonly onBlock: () => void;
  readonly onTerm: (term: string) => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

const LONGEST = 200;

/** Why, what, and the way back. */
export function RedactBar({ read, reason, hasSelected, onSelected, onBlock, onTerm, undo, redo }: Props) {
  const [term, setTerm] = useState("");
  const plain = term.replace(/\s+/gu, " ").trim().slice(0, LONGEST);
  const times =
    plain === ""
      ? 0
      : read.blocks.reduce((sum, block) => sum + (block.is === "picture" ? 0 : timesIn(plain, block.text)), 0);
  return (
    <section class="disclosure-bar" aria-label={t("disclosureRedact")}>
      <div class="disclosure-fields">
        <ChoiceField
          label={t("disclosureReason")}
          value={reason.exemption}
          choices={EXEMPTIONS.map((one) => [one, t(EXEMPTION_NAMES[one])] as const)}
          onValue={reason.choose}
        />
        <TextField
          label={t("disclosureReasonWords")}
          value={reason.words}
          onValue={reason.type}
          problem={reason.problem}
        />
        <TextField label={t("disclosureFind")} value={term} onValue={setTerm} />
      </div>
      <p class="bar start">
        <button type="button" disabled={!hasSelected} onClick={onSelected}>
          {t("disclosureRedactSelected")}
        </button>
        <button type="button" onClick={onBlock}>
          {t("disclosureRedactBlock")}
        </button>
        <button
          type="button"
          disabled={times === 0}
          onClick={() => {
            onTerm(plain);
            setTerm("");
          }}
        >
          {times === 0 ? t("disclosureRedactEverywhere") : tn("disclosureRedactAll", times)}
        </button>
        <button type="button" disabled={!undo} onClick={undo}>
          {t("disclosureUndo")}
        </button>
        <button type="button" disabled={!redo} onClick={redo}>
          {t("disclosureRedo")}
        </button>
      </p>
    </section>
  );
}

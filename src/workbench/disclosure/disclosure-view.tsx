import { useMemo, useState } from "preact/hooks";
import {
  type CaseToRead,
  caseBlocks,
  disclosureWords,
  redactor,
  saysNothing,
  strayRedactions,
} from "../../domain/files/disclosure";
import type { ProtectionLanguage } from "../../domain/keeping/protection";
import { newId, now } from "../../platform";
import { caseLines } from "../../storage/reading";
import { t } from "../../ui/texts";
import { caseHref } from "../cases/links";
import { Heading } from "../frame/heading";
import { NotFound } from "../frame/not-found";
import { useLive } from "../frame/use-live";
import { useUndoKey } from "../parts/forms/use-undo-key";
import { LanguageChoice } from "../parts/protection/language-choice";
import { languageHere } from "../parts/protection/language-here";
import { MakePart } from "./make-part";
import { Preview } from "./preview";
import { RedactBar } from "./redact-bar";
import { RedactionList } from "./redaction-list";
import type { Selected } from "./selection";
import { useReason } from "./use-reason";
import { useRedacting } from "./use-redacting";
import "./disclosure.css";

/** A case as it would go out to the public, in which the official redacts; then it is made a file. */
export function DisclosureView({ caseId }: { readonly caseId: string }) {
  const [language, setLanguage] = useState<ProtectionLanguage>(languageHere);
  const lines = useLive((db) => caseLines(db, caseId), [caseId]);
  const read = useMemo(() => lines && caseBlocks({ caseId, language, at: now() }, lines), [lines, language]);
  if (!read || !lines) return <p class="page soft">{t("workbenchLoading")}</p>;
  if (lines.length === 0) return <NotFound title={t("caseViewMissing", caseId)}>{t("caseViewMissingHelp")}</NotFound>;
  return <Shown caseId={caseId} read={read} language={language} onLanguage={setLanguage} />;
}

interface Props {
  readonly caseId: string;
  readonly read: CaseToRead;
  readonly language: ProtectionLanguage;
  readonly onLanguage: (language: ProtectionLanguage) => void;
}

function Shown({ caseId, read, language, onLanguage }: Props) {
  const redacting = useRedacting(caseId);
  const { draft, change, undo, redo, isFromBefore } = redacting;
  const reason = useReason();
  const [selected, setSelected] = useState<readonly Selected[]>([]);
  const [current, setCurrent] = useState(0);
  const cut = useMemo(() => redactor(draft, read.names), [draft.redactions, draft.pseudonyms, read]);
  const stray = useMemo(() => strayRedactions(draft, read.blocks), [draft.redactions, read]);
  useUndoKey(() => undo?.());
  const textAt = (n: number): string | undefined => {
    const block = read.blocks[n];
    return block === undefined || block.is === "picture" ? undefined : block.text;
  };
  const add = (made: readonly Made[]) => {
    const why = reason.taken();
    if (!why || made.length === 0) return;
    change({ ...draft, redactions: [...draft.redactions, ...made.map((one) => ({ id: newId(), ...why, ...one }))] });
    document.getSelection()?.removeAllRanges();
    setSelected([]);
  };
  const redact = (stretches: readonly Selected[]) =>
    add(
      stretches.flatMap(({ block, from, to }) => {
        const text = textAt(block);
        return text === undefined ? [] : [{ of: "part" as const, text, from, to }];
      }),
    );
  const redactBlock = () => {
    const text = textAt(current);
    if (text !== undefined) add([{ of: "block", text }]);
  };
  return (
    <div class="page disclosure">
      <header class="head">
        <p class="id soft trail">
          <a href={caseHref(caseId)}>
            <bdi>{caseId}</bdi>
          </a>
        </p>
        <Heading title={t("disclosureTitle")} />
        <p class="soft">{t("disclosureHelp")}</p>
        <p class="bar start">
          <LanguageChoice value={language} onValue={onLanguage} />
          <label class="check">
            <input
              type="checkbox"
              checked={draft.pseudonyms}
              onChange={({ currentTarget }) => change({ ...draft, pseudonyms: currentTarget.checked })}
            />
            {t("disclosureUsePseudonyms")}
          </label>
        </p>
        {isFromBefore && <p class="small soft">{t("disclosureFromBefore")}</p>}
      </header>
      <RedactBar
        read={read}
        reason={reason}
        hasSelected={selected.length > 0}
        onSelected={() => redact(selected)}
        onBlock={redactBlock}
        onTerm={(term) => add([{ of: "term", term }])}
        undo={undo}
        redo={redo}
      />
      <Preview
        blocks={read.blocks}
        cut={cut}
        draft={draft}
        say={disclosureWords(language)}
        language={language}
        current={current}
        onCurrent={setCurrent}
        onSelected={setSelected}
        onRedact={redact}
        onBlock={redactBlock}
        onChange={change}
        onArea={(area) => add([area])}
      />
      <RedactionList draft={draft} stray={stray} onChange={change} />
      <MakePart
        request={{ caseId, language, draft }}
        isStray={stray.length > 0}
        saysNothing={saysNothing(read, draft)}
      />
    </div>
  );
}

type Made =
  | { readonly of: "part"; readonly text: string; readonly from: number; readonly to: number }
  | { readonly of: "block"; readonly text: string }
  | { readonly of: "term"; readonly term: string }
  | ({ readonly of: "area"; readonly picture: string } & Record<"x" | "y" | "width" | "height", number>);

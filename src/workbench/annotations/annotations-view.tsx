import { useState } from "preact/hooks";
import {
  type AnnotationsFailure,
  type AnnotationsRead,
  MOST_BYTES,
  readAnnotations,
} from "../../domain/casework/received";
import type { CaseRow } from "../../domain/casework/cases";
import { digestOf } from "../../domain/ground/digest";
import { oneLine } from "../../domain/ground/text";
import { newId } from "../../platform";
import { caseById, receivedOfCase } from "../../storage/reading";
import { formatMoment } from "../../ui/dates";
import { type TextKey, t, tn } from "../../ui/texts";
import { useBusy } from "../../ui/use-busy";
import { Words } from "../../ui/words";
import { caseHref } from "../cases/links";
import { Heading } from "../frame/heading";
import { NotFound } from "../frame/not-found";
import { useLive } from "../frame/use-live";
import { useWorkbench } from "../frame/workbench";
import { DropFile } from "../parts/forms/drop-file";
import { failureWords } from "../words/failure-words";
import { FORMAT_NAMES } from "./format-names";
import { ItemList } from "./item-list";
import "./annotations.css";

const ACCEPTED = ".jsonld,.json,application/ld+json,application/json";

/** What other tools say for a case: a file chosen, looked at, taken in; and what was taken in before. */
export function AnnotationsView({ caseId }: { readonly caseId: string }) {
  const found = useLive(async (db) => ({ row: await caseById(db, caseId) }), [caseId]);
  if (!found) return <p class="page soft">{t("workbenchLoading")}</p>;
  if (!found.row) return <NotFound title={t("caseViewMissing", caseId)}>{t("caseViewMissingHelp")}</NotFound>;
  return <Annotations row={found.row} />;
}

interface Looked {
  readonly file: string;
  readonly sha256: string;
  readonly read: AnnotationsRead;
}

const TROUBLES = {
  "annotations-too-large": "annotationsTooLarge",
  "no-json": "annotationsNoJson",
  "no-annotations": "annotationsNone",
} as const satisfies Record<AnnotationsFailure["code"], TextKey>;

function Annotations({ row: { caseId, title, status } }: { readonly row: CaseRow }) {
  const { onUnreadable } = useWorkbench();
  const [looked, setLooked] = useState<Looked>();
  const [trouble, setTrouble] = useState<TextKey>();
  const look = async (file: File): Promise<void> => {
    setLooked(undefined);
    setTrouble(undefined);
    const read =
      file.size > MOST_BYTES
        ? ({ ok: false, error: { code: "annotations-too-large" } } as const)
        : readAnnotations(await file.text());
    if (read.ok)
      setLooked({ file: oneLine(file.name).slice(0, 255) || "file", sha256: await digestOf(file), read: read.value });
    else setTrouble(TROUBLES[read.error.code]);
  };
  return (
    <div class="page annotations">
      <header class="head">
        <p class="id soft trail">
          <a href={caseHref(caseId)}>
            <bdi>{caseId}</bdi>
          </a>{" "}
          / <Words>{title}</Words>
        </p>
        <Heading title={t("annotationsTitle")} />
        <p class="soft">{t("annotationsHelp")}</p>
      </header>
      {status === "open" ? (
        <DropFile
          name={t("annotationsDrop")}
          label={t("annotationsChoose")}
          accept={ACCEPTED}
          onFile={(file) => {
            look(file).catch(onUnreadable);
          }}
        >
          <p class="small soft">{t("annotationsForms")}</p>
        </DropFile>
      ) : (
        <p class="notice">{t("annotationsClosed")}</p>
      )}
      <div role="alert">{trouble && <p class="problem">{t(trouble)}</p>}</div>
      {looked && <Preview key={looked.sha256} caseId={caseId} looked={looked} onDone={() => setLooked(undefined)} />}
      <Taken caseId={caseId} />
    </div>
  );
}

interface PreviewProps {
  readonly caseId: string;
  readonly looked: Looked;
  readonly onDone: () => void;
}

function Preview({ caseId, looked: { file, sha256, read }, onDone }: PreviewProps) {
  const { ask, say, onUnreadable } = useWorkbench();
  const [problem, setProblem] = useState("");
  const [busy, whileBusy] = useBusy();
  const { format, items, leftOut } = read;
  const left = leftOut.tooMuch + leftOut.unreadable;
  const take = async (): Promise<void> => {
    const answer = await ask("receiveEvidence", {
      ...{ receivedId: newId(), caseId, file, sha256, format },
      ...{ items: [...items], leftOut: left },
    });
    if (!answer.ok) {
      setProblem(failureWords(answer.error));
      return;
    }
    const more = answer.value.leftOut;
    say(more > 0 ? tn("annotationsTakenLess", more) : t("annotationsTaken"));
    onDone();
  };
  return (
    <section class="head" aria-labelledby="annotations-preview">
      <h2 id="annotations-preview">
        <Words>{file}</Words>
      </h2>
      <p>
        {t(FORMAT_NAMES[format])} · {tn("annotationsFound", items.length)}
      </p>
      {leftOut.unreadable > 0 && <p>{tn("annotationsUnreadable", leftOut.unreadable)}</p>}
      {leftOut.tooMuch > 0 && <p>{tn("annotationsTooMuch", leftOut.tooMuch)}</p>}
      <ItemList items={items} />
      <div role="alert">{problem && <p class="problem">{problem}</p>}</div>
      <p class="bar start">
        {items.length > 0 && (
          <button
            type="button"
            class="primary"
            aria-disabled={busy}
            onClick={() => {
              whileBusy(take).catch(onUnreadable);
            }}
          >
            {tn("annotationsTake", items.length)}
          </button>
        )}
        <button type="button" onClick={onDone}>
          {t("annotationsDiscard")}
        </button>
      </p>
    </section>
  );
}

function Taken({ caseId }: { readonly caseId: string }) {
  const files = useLive((db) => receivedOfCase(db, caseId), [caseId]);
  if (!files || files.length === 0) return null;
  return (
    <section class="head" aria-labelledby="annotations-taken">
      <h2 id="annotations-taken">{t("annotationsTakenBefore")}</h2>
      <p class="notice">{t("annotationsNotOurs")}</p>
      {files.map(({ receivedId, file, at, items }) => (
        <details key={receivedId} open={files.length === 1}>
          <summary>
            <Words>{file}</Words> · {formatMoment(at)} · {tn("annotationsFound", items.length)}
          </summary>
          <ItemList items={items} />
        </details>
      ))}
      <p class="small soft">{t("annotationsErase")}</p>
    </section>
  );
}

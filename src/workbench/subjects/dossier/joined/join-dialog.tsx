import { useMemo, useState } from "preact/hooks";
import { subjectsJoined, subjectsReopened } from "../../../../domain/casework/subjects";
import { type SubjectDossier, type SubjectRow, everySubject } from "../../../../storage/reading";
import { type Pick, PickField } from "../../../../ui/pick-field";
import { language, t } from "../../../../ui/texts";
import { Words } from "../../../../ui/words";
import { useDoing } from "../../../frame/use-doing";
import { useLive } from "../../../frame/use-live";
import { useWorkbench } from "../../../frame/workbench";
import { ReasonDialog } from "../../reason-dialog";

interface Props {
  readonly node: string;
  readonly dossier: SubjectDossier;
  readonly onClose: () => void;
}

/** Say that another subject is the same as this one. What will be one is shown before it is done. */
export function JoinDialog({ node, dossier, onClose }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const [picked, setPicked] = useState<string>();
  const [missing, setMissing] = useState(false);
  const others = useLive(everySubject, [])?.filter(({ parts }) => !parts.includes(node));
  const other = others?.find((row) => row.node === picked);
  const picks = useMemo(() => picksOf(others ?? []), [others]);
  const join = async (reason: string) => {
    setMissing(!other);
    if (!other) return false;
    const pair = { a: node, b: other.node };
    return run(
      () => perform(subjectsJoined, { ...pair, reason }),
      t("joiningJoined"),
      () => perform(subjectsReopened, { pairs: [pair], reason: "" }),
    );
  };
  return (
    <ReasonDialog
      of={`join:${node}`}
      title={t("joiningWithTitle", dossier.name)}
      submit={t("joiningJoin")}
      problem={problem ?? (missing ? t("joiningNothingPicked") : undefined)}
      onSubmit={join}
      onClose={onClose}
    >
      <PickField
        label={t("joiningOther")}
        nothing={t("joiningOtherHint")}
        picks={picks}
        picked={picked}
        onPick={setPicked}
      />
      {other && <WillBeOne dossier={dossier} other={other} />}
    </ReasonDialog>
  );
}

/** Each subject by its name and sources; by its first listing, too, where others are called the same. */
function picksOf(rows: readonly SubjectRow[]): readonly Pick[] {
  const { compare } = new Intl.Collator(language(), { numeric: true });
  const named = rows.map((row) => ({ key: row.node, name: [row.name, ...row.hosts].join(" · "), row }));
  const times = new Map<string, number>();
  for (const { name } of named) times.set(name, (times.get(name) ?? 0) + 1);
  return named
    .map(({ key, name, row }) => ({
      key,
      name: (times.get(name) ?? 0) > 1 ? `${name} · ${row.listings[0]?.id ?? key}` : name,
    }))
    .sort((a, b) => compare(a.name, b.name));
}

interface WillBeProps {
  readonly dossier: SubjectDossier;
  readonly other: SubjectRow;
}

function WillBeOne({ dossier, other }: WillBeProps) {
  const listings = [...dossier.listings.map(({ subject }) => subject), ...other.listings];
  return (
    <>
      <p>{t("joiningWillBeOne")}</p>
      <ul class="bullets">
        {listings.map(({ listingKey, name, id, host }) => (
          <li key={listingKey}>
            <Words>{name || id}</Words>{" "}
            <span class="small soft">
              <Words>{host}</Words>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

import type { SubjectDossier } from "../../../../storage/reading";
import { subjectsParted } from "../../../../domain/casework/subjects";
import { t } from "../../../../ui/texts";
import { useDoing } from "../../../frame/use-doing";
import { useWorkbench } from "../../../frame/workbench";
import { PartName } from "../../part-name";
import { ReasonDialog } from "../../reason-dialog";
import { joinAgain } from "./join-again";

interface Props {
  /** The part that is not what the others are. */
  readonly node: string;
  readonly dossier: SubjectDossier;
  readonly onClose: () => void;
}

/** Say that one part is not what the rest is. All evidence stays, and it can be taken back. */
export function PartDialog({ node, dossier, onClose }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const rest = dossier.parts.filter((part) => part !== node);
  const part = (reason: string) =>
    run(
      () => perform(subjectsParted, { a: [node], b: rest, reason }),
      t("joiningParted"),
      () => joinAgain(perform, node, rest, dossier.joined),
    );
  return (
    <ReasonDialog
      of={`part:${node}`}
      title={t("joiningPartTitle")}
      submit={t("joiningPartDo")}
      problem={problem}
      onSubmit={part}
      onClose={onClose}
    >
      <p>
        <PartName node={node} names={dossier.names} />
      </p>
      <p>{t("joiningPartFrom")}</p>
      <ul class="bullets">
        {rest.map((other) => (
          <li key={other}>
            <PartName node={other} names={dossier.names} />
          </li>
        ))}
      </ul>
      <p class="small soft">{t("joiningPartHelp")}</p>
    </ReasonDialog>
  );
}

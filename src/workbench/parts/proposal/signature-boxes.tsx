import type { ProposalRow } from "../../../domain/casework/rules";
import { formatMoment } from "../../../ui/dates";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { TakeSignature } from "../second-signature/take-signature";

interface Props {
  readonly proposal: ProposalRow;
  /** Whether the second may sign still: then what they signed at another computer is taken in here. */
  readonly isAwaited: boolean;
}

/** Who has to accept, and who did. What a name that is typed on this computer is worth is said. */
export function SignatureBoxes({ proposal, isAwaited }: Props) {
  const { needs, status, by, answeredAt, secondBy, secondAt, secondOrigin } = proposal;
  if (needs !== 2) return null;
  const isFirst = status === "waiting" || status === "accepted";
  return (
    <div class="proposal-signatures">
      <Box
        name={t("proposalFirst")}
        by={isFirst ? by : ""}
        when={isFirst ? formatMoment(answeredAt) : t("proposalOnAccepting")}
      />
      <div class="proposal-second">
        <Box
          name={t("proposalSecond")}
          by={secondBy}
          when={
            secondBy === ""
              ? t(isFirst ? "proposalSecondWaits" : "proposalSecondAfter")
              : t(secondOrigin === "" ? "proposalSignedHere" : "proposalSignedElsewhere", formatMoment(secondAt))
          }
        />
        {isAwaited && <TakeSignature />}
      </div>
    </div>
  );
}

interface BoxProps {
  readonly name: string;
  readonly by: string;
  readonly when: string;
}

function Box({ name, by, when }: BoxProps) {
  return (
    <p class={by === "" ? "proposal-signature proposal-unsigned" : "proposal-signature"}>
      <span class="small soft">{name}</span>
      <b>
        <Words>{by || t("proposalNobodyYet")}</Words>
      </b>
      <span class="small soft">{when}</span>
    </p>
  );
}

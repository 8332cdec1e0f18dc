import type { Page } from "puppeteer-core";
import type { Driver } from "./driver";
import { actMessage } from "./acts";
import { eventually } from "./eventually";
import { payloadsOf } from "./evidence-log";
import { sendFrom } from "./message";
import { words } from "./words";

interface Servers {
  readonly addresses: readonly string[];
  readonly credentials: string;
}

type Answer = { readonly ok: true; readonly value: { readonly text: string } } | { readonly ok: false };

/** One browser begins a team, the other one joins it by the invitation; both pages stay open. */
export async function beginTeam(
  [first, second]: readonly [Driver, Driver],
  { addresses, credentials }: Servers,
  names: readonly [string, string],
): Promise<readonly [Page, Page]> {
  const pages = [await first.openWorkbench("#/team"), await second.openWorkbench("#/team")] as const;
  const [here, there] = pages;
  await sendFrom(here, "joinTeam", { by: "founding", team: "sample", addresses: [...addresses], credentials });
  const invitation = await sendFrom<Answer>(here, "inviteToTeam", { newSecret: false });
  if (!invitation.ok) throw new Error("there is no invitation");
  await sendFrom(there, "joinTeam", { by: "invitation", text: invitation.value.text });
  for (const [n, page] of pages.entries()) {
    const { name, request } = actMessage("official.named", { name: names[n] });
    await sendFrom(page, name, request);
  }
  return pages;
}

/** One browser shares a case; answers once the other one has it. */
export async function shareCase([here, there]: readonly [Page, Page], caseId: string): Promise<void> {
  const { name, request } = actMessage("case.shared", { caseId });
  await sendFrom(here, name, request);
  await eventually(`${caseId}, ${words("teamChip")}`, async () =>
    (await payloadsOf<{ caseId: string } | null>(there, "case.opened")).some((said) => said?.caseId === caseId)
      ? true
      : undefined,
  );
}

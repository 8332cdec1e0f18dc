import { type TeamLink, isLinkFailed, teamKeys } from "../domain/files/team";
import { decodeBase64 } from "../domain/ledger/log";
import { clearAlarm, now, onAlarm, onPolicy, pause, setAlarm } from "../platform";
import type { TeamReport } from "../platform/kept";
import { type Exchanged, type Joined, type Ports, exchangeWith, joinedTeam } from "../services";
import { oneAtATime } from "./one-at-a-time";

const ALARM = "team";
/** While a page of ours is open it says so every 20 seconds; so long after the last time the link is let go. */
const AWAKE_MS = 45_000;
/** How often the team is asked for what is new while no page is open, and after something went wrong. */
const ASLEEP_MS = 5 * 60_000;
const AGAIN_MS = 60_000;
/** The same while a page is open: a server that was lost is soon stood in for by another. */
const AGAIN_AWAKE_MS = 5_000;

interface Exchanging {
  readonly ready: () => Promise<void>;
  /** Something came, and other parts of the product may have to look at it. */
  readonly onTaken: () => void;
  readonly onFault: (error: unknown) => void;
}

type Needs = Omit<Ports, "exchangeSoon">;

interface Open {
  readonly link: TeamLink;
  /** What it was opened with: another invitation is another link. */
  readonly by: string;
}

/** Keeps in touch with the team. `poke`: something new is in the log; `awake`: a page of ours is open. */
export function exchangeOnTime(
  ports: Needs,
  { ready, onTaken, onFault }: Exchanging,
): { readonly poke: () => void; readonly awake: () => void } {
  let [open, awakeUntil]: [Open | undefined, number] = [undefined, 0];
  const close = async (): Promise<void> => {
    const held = open;
    open = undefined;
    await held?.link.close();
  };
  const isAwake = (): boolean => Date.now() < awakeUntil;
  const linkTo = async ({ settings }: Joined): Promise<TeamLink> => {
    const by = JSON.stringify(settings);
    if (open && open.by === by && !open.link.isClosed) return open.link;
    await close();
    const link = await ports.teamLink(settings);
    open = { link, by };
    await link.prepare();
    link.onNews(() => {
      poke();
    });
    return link;
  };
  const run = async (): Promise<void> => {
    await ready();
    const joined = await joinedTeam(ports);
    if (!joined) {
      await close();
      await clearAlarm(ALARM);
      return;
    }
    const before = await ports.teamReport();
    try {
      const done = await exchangeNow(await linkTo(joined), joined, ports, before);
      await ports.setTeamReport(reportOf(done));
      if (done.taken > 0 || done.erased.entries > 0) onTaken();
      if (!isAwake()) await close();
      await setAlarm(ALARM, later(ASLEEP_MS));
    } catch (error) {
      await close();
      await setAlarm(ALARM, later(AGAIN_MS));
      if (isAwake()) setTimeout(poke, AGAIN_AWAKE_MS);
      if (!isLinkFailed(error)) throw error;
      const { doneAt, said } = before ?? {};
      await ports.setTeamReport({
        at: now(),
        trouble: error.code,
        ...(doneAt !== undefined && { doneAt }),
        ...(said !== undefined && { said }),
      });
    }
  };
  const poke = oneAtATime(run, pause, onFault);
  const awake = (): void => {
    awakeUntil = Date.now() + AWAKE_MS;
    poke();
    setTimeout(() => {
      if (!isAwake()) close().catch(onFault);
    }, AWAKE_MS + 1_000);
  };
  onAlarm(ALARM, poke);
  onPolicy(poke);
  poke();
  return { poke, awake };
}

async function exchangeNow(link: TeamLink, joined: Joined, ports: Needs, before: TeamReport | undefined) {
  const keys = teamKeys(joined.settings.secrets.map((secret) => decodeBase64(secret) ?? new Uint8Array()));
  const { team } = joined.settings;
  const done = await exchangeWith({ link, keys, team, kinds: joined.kinds, ports }, before?.said);
  const { entries, pageKeys } = done.erased;
  if (entries > 0) {
    await ports.forgetDrafts(pageKeys);
    await ports.dropExports();
    ports.forgetBytes();
  }
  return done;
}

function reportOf({ said, trouble }: Exchanged): TeamReport {
  const at = now();
  return { at, doneAt: at, ...(said !== undefined && { said }), ...(trouble && { trouble }) };
}

const later = (ms: number): string => new Date(Date.now() + ms).toISOString();

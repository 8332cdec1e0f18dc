import { type Authority, type Configured, configuredAuthorities } from "../domain/ledger/authorities";
import { TIMESTAMP_AUTHORITIES, TIMESTAMP_INTERVAL } from "./kept";
import { getPolicy, onPolicy } from "./policy";
import { getPreference, onPreference, setPreference } from "./preferences";

/** Whom to ask for the time, as policy and settings stand now. */
export async function getAuthorities(): Promise<Configured> {
  const [policy, authorities, interval] = await Promise.all([
    getPolicy(),
    getPreference(TIMESTAMP_AUTHORITIES),
    getPreference(TIMESTAMP_INTERVAL),
  ]);
  return configuredAuthorities(policy.trustedTime, { authorities, interval });
}

export const setAuthorities = (authorities: readonly Authority[]): Promise<void> =>
  setPreference(TIMESTAMP_AUTHORITIES, [...authorities]);

export const setAskInterval = (minutes: number): Promise<void> => setPreference(TIMESTAMP_INTERVAL, minutes);

/** Tell when policy or settings of trusted time change. Returns the way to stop. */
export function onAuthorities(listener: () => void): () => void {
  const stops = [
    onPolicy(listener),
    onPreference(TIMESTAMP_AUTHORITIES, listener),
    onPreference(TIMESTAMP_INTERVAL, listener),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

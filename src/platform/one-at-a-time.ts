/** Run this unless something of the name is running in any of our contexts; undefined then. What dies lets go. */
export async function oneAtATime<T>(name: string, run: () => Promise<T>): Promise<T | undefined> {
  let ran: Promise<T> | undefined;
  await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await (ran = run());
  });
  return ran;
}

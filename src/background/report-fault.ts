/** The one handler for bugs in the background: nothing is swallowed, and nothing leaves the machine. */
export function reportFault(error: unknown): void {
  console.error("Counterflow:", error);
}

/** What nobody caught while something ran, as a page's one handler hears of it. */
export async function uncaughtBy(run: () => Promise<void>): Promise<unknown[]> {
  const heard: unknown[] = [];
  const hear = (error: unknown) => {
    heard.push(error);
  };
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", hear);
  try {
    await run();
    // Node tells once the queue of promises is empty.
    await new Promise((done) => setTimeout(done));
  } finally {
    process.off("unhandledRejection", hear);
    for (const other of others) process.on("unhandledRejection", other);
  }
  return heard;
}

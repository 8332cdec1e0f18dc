import { feedFollowed, feedUnfollowed } from "../../domain/casework/streams";
import { t, tn } from "../../ui/texts";
import { useDoing } from "../frame/use-doing";
import { useWorkbench } from "../frame/workbench";

interface Wanted {
  readonly url: string;
  readonly title: string;
}

/** Follows feeds, and gives them up, each with the way to take it back. */
export function useFollow() {
  const { ask, perform } = useWorkbench();
  const { problem, run } = useDoing();
  const each = async <T>(all: readonly T[], act: (one: T) => ReturnType<typeof perform>) => {
    for (const one of all) {
      const done = await act(one);
      if (!done.ok) return done;
    }
    return { ok: true } as const;
  };
  return {
    problem,
    follow: async (feeds: readonly Wanted[]): Promise<boolean> => {
      const undo = () => each(feeds, ({ url }) => perform(feedUnfollowed, { url }));
      const wanted = feeds.map(({ url, title }) => ({ url, title: title.slice(0, 500) }));
      const done = await run(
        () => each(wanted, (feed) => perform(feedFollowed, feed)),
        tn("streamFollowedNow", feeds.length),
        undo,
      );
      // Of many the alarm asks, a few at a time.
      const [only, ...more] = feeds;
      if (done && only && more.length === 0) await ask("pollFeeds", { url: only.url });
      return done;
    },
    unfollow: ({ url, title }: Wanted): Promise<boolean> =>
      run(
        () => perform(feedUnfollowed, { url }),
        t("streamUnfollowedNow"),
        () => perform(feedFollowed, { url, title }),
      ),
  };
}

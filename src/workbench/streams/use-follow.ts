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
  const followAll = async (feeds: readonly Wanted[]) => {
    for (const { url, title } of feeds) {
      const done = await perform(feedFollowed, { url, title: title.slice(0, 500) });
      if (!done.ok) return done;
    }
    return { ok: true } as const;
  };
  const giveUpAll = async (feeds: readonly Wanted[]) => {
    for (const { url } of feeds) {
      const done = await perform(feedUnfollowed, { url });
      if (!done.ok) return done;
    }
    return { ok: true } as const;
  };
  return {
    problem,
    follow: async (feeds: readonly Wanted[]): Promise<boolean> => {
      const said = tn("streamFollowedNow", feeds.length);
      const done = await run(
        () => followAll(feeds),
        said,
        () => giveUpAll(feeds),
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

import { createIn, localNameOf } from "../../domain/evidence/reading";
import { dataAddress } from "./data-address";

/** Nothing was drawn, and nothing is missing. */
const EMPTY = "data:,";
/** How often a page may draw again until we have seen it, and how long we wait for that. */
const FRAMES = 3;
const PATIENCE_MS = 300;
/** In pixels: a larger drawing is looked at in less detail. */
const LARGEST_LOOK = 2_000;

/** What a script has drawn, or a film shows, as a `data:` address; undefined where the browser does not let us see it. */
export async function drawn(element: Element): Promise<string | undefined> {
  try {
    // By name: what stands in a frame is of that frame's own kinds.
    if (localNameOf(element) === "video") return await filmed(element as HTMLVideoElement);
    return await painted(element as HTMLCanvasElement);
  } catch {
    return undefined; // It shows something of another site's.
  }
}

/** Before a film has begun, what its page has put in its place is shown. */
async function filmed(video: HTMLVideoElement): Promise<string | undefined> {
  const isBegun = video.played.length > 0 || video.currentTime > 0 || !video.hasAttribute("poster");
  if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || !isBegun || video.videoWidth === 0) return undefined;
  return await pictureOf(copied(video, video.videoWidth, video.videoHeight));
}

async function painted(canvas: HTMLCanvasElement): Promise<string | undefined> {
  if (canvas.width === 0 || canvas.height === 0) return EMPTY;
  if (!isBlank(canvas)) return await pictureOf(canvas);
  if (canvas.clientWidth <= 2 || canvas.clientHeight <= 2) return EMPTY;
  // What the graphics card has drawn can be seen only while it is being drawn.
  const seen = await whileDrawn(canvas);
  if (seen) return await pictureOf(seen);
  // A canvas of the other kind is as empty as it looks.
  return canvas.getContext("2d") === null ? undefined : EMPTY;
}

function copied(source: CanvasImageSource, width: number, height: number): HTMLCanvasElement {
  const canvas = createIn(document, "canvas") as HTMLCanvasElement;
  [canvas.width, canvas.height] = [width, height];
  canvas.getContext("2d")?.drawImage(source, 0, 0, width, height);
  return canvas;
}

function isBlank(canvas: HTMLCanvasElement): boolean {
  const [width, height] = [Math.min(canvas.width, LARGEST_LOOK), Math.min(canvas.height, LARGEST_LOOK)];
  const points = copied(canvas, width, height).getContext("2d")?.getImageData(0, 0, width, height).data;
  return points !== undefined && new Uint32Array(points.buffer).every((point) => point === 0);
}

/** The canvas as it is in the frame in which its page draws on it again. */
function whileDrawn(canvas: HTMLCanvasElement): Promise<HTMLCanvasElement | undefined> {
  return new Promise((done) => {
    // A page that is not shown draws nothing: it is not waited for.
    setTimeout(() => {
      done(undefined);
    }, PATIENCE_MS);
    const look = (left: number) => {
      requestAnimationFrame(() => {
        try {
          const seen = copied(canvas, canvas.width, canvas.height);
          if (!isBlank(seen)) done(seen);
          else if (left > 1) look(left - 1);
          else done(undefined);
        } catch {
          done(undefined);
        }
      });
    };
    look(FRAMES);
  });
}

async function pictureOf(canvas: HTMLCanvasElement): Promise<string | undefined> {
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done);
  });
  return blob ? await dataAddress(blob, "image/png") : undefined;
}

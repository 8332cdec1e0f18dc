const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Attributes whose values are CSS, with addresses in them or not (SVG 2, "presentation attributes"). */
const STYLING = words(`
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters
  color-rendering cursor direction display dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity
  font font-family font-size font-size-adjust font-stretch font-style font-variant font-weight image-rendering
  letter-spacing lighting-color marker marker-end marker-mid marker-start mask mask-type opacity overflow paint-order
  pointer-events shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap
  stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-overflow text-rendering
  transform transform-origin unicode-bidi vector-effect visibility white-space word-spacing writing-mode`);

/** Shapes, sizes and what belongs to them in drawings. */
const SHAPE = words(`
  amplitude azimuth basefrequency bias cx cy d diffuseconstant divisor dx dy edgemode elevation exponent filterunits fr fx fy
  gradienttransform gradientunits height in in2 intercept k1 k2 k3 k4 kernelmatrix kernelunitlength lengthadjust
  limitingconeangle markerheight markerunits markerwidth maskcontentunits maskunits method mode numoctaves offset operator
  order orient pathlength patterncontentunits patterntransform patternunits points pointsatx pointsaty pointsatz
  preservealpha preserveaspectratio primitiveunits r radius refx refy result rotate rx ry scale seed side slope spacing
  specularconstant specularexponent spreadmethod startoffset stddeviation stitchtiles surfacescale tablevalues targetx
  targety textlength type viewbox width x x1 x2 xchannelselector y y1 y2 ychannelselector z zoomandpan clippathunits`);

/** When and how drawings move; what they move is looked at by itself. */
const MOVING = words(`
  accumulate additive attributetype begin calcmode dur end fill keypoints keysplines keytimes max min path repeatcount
  repeatdur restart origin`);

/** What HTML and MathML show, say or group, and what readers of a copy look for: names, languages, microdata, RDFa. */
const SAYING = words(`
  abbr about accent accentunder align alink alt axis bevelled bgcolor border bordercolor bottommargin cellpadding cellspacing
  char charoff cite class clear color cols colspan columnalign columnlines columnspacing columnspan compact content controls
  datatype datetime depth dir direction disabled display displaystyle encoding exportparts face fence for form frame
  frameborder headers height hidden high hspace id inert inlist inputmode itemid itemprop itemref itemscope itemtype kind
  label lang largeop leftmargin linebreak linethickness link list loop low lquote lspace marginheight marginwidth mathbackground
  mathcolor mathsize mathvariant max maxlength maxsize media min minlength minsize movablelimits multiple muted name
  noshade notation novalidate nowrap open optimum part pattern placeholder popover prefix property readonly required resource
  reversed rightmargin role rowalign rowlines rows rowspacing rowspan rquote rspace rules scope scriptlevel scrolling
  selectedindex separator size slot span spellcheck start step stretchy subscriptshift summary superscriptshift symmetric
  tabindex text title topmargin translate type typeof valign vlink vocab voffset vspace width wrap xml:lang xml:space
  systemlanguage requiredextensions`);

/** A page's own names. `_` and what frameworks put before names of theirs stand in selectors of style sheets. */
const OWN = /^(?:data|aria|ng|v|x|nz|mat|cdk)-|^_/u;

/**
 * Attributes that act: they load, send, run, focus, play or lead somewhere, or take part in that. Where one is kept after
 * all (the address of a link, a picture), the copy writes it anew.
 */
const ACTING = words(`
  accept accept-charset accesskey action allow allowfullscreen archive as async attributionsrc autofocus autoplay background
  blocking browsingtopics capture charset checked classid code codebase command commandfor contenteditable contextmenu
  controlslist credentialless crossorigin csp data declare decoding default defer dirname download draggable dynsrc elementtiming
  enctype enterkeyhint event fetchpriority formaction formenctype formmethod formnovalidate formtarget href hreflang
  http-equiv imagesizes imagesrcset importance integrity interestfor invokeaction invoketarget is ismap jsaction jsdata
  keytype language loading longdesc lowsrc manifest method nohref nomodule nonce object ping pluginspage popovertarget
  popovertargetaction poster preload privatetoken profile referrerpolicy rel rev sandbox selected shadowrootclonable
  shadowrootmode shadowrootserializable sizes src srcdoc srclang srcset standby target usemap value valuetype version
  virtualkeyboardpolicy webkitdirectory xlink:href xml:base xml:id values from to by attributename actuate show arcrole`);

/** Words and numbers alone: nothing that could be an address or a program. */
const PLAIN_VALUE = /^[\p{L}\p{M}\p{N}\s_.,+-]{0,100}$/u;
/** A page keeps whole programs' states in attributes; selectors of style sheets never need that much. */
const LONGEST_OWN = 1_000;

/** How an attribute may stand in a copy: as CSS, as it is, or not at all. `name` in lower case. */
export function allowedAs(name: string, value: string): "css" | "text" | undefined {
  if (STYLING.has(name)) return "css";
  if (SAYING.has(name) || SHAPE.has(name) || MOVING.has(name)) return "text";
  if (OWN.test(name)) return value.length <= LONGEST_OWN ? "text" : undefined;
  if (name.startsWith("on") || ACTING.has(name)) return undefined;
  // Style sheets select by whatever names a page has made up. One that is nobody's yet may only say a few words.
  return PLAIN_VALUE.test(value) ? "text" : undefined;
}

/** Whether a drawing may move this attribute: how it looks or where it stands, never where it leads. */
export const mayMove = (name: string): boolean => STYLING.has(name.toLowerCase()) || SHAPE.has(name.toLowerCase());

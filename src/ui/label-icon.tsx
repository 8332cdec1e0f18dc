/** A label with its hole, drawn in the colour of the text around it. */
export function LabelIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path
        d="M2.5 7.8V3.5a1 1 0 0 1 1-1h4.3l5.7 5.7a1 1 0 0 1 0 1.4l-3.9 3.9a1 1 0 0 1-1.4 0z"
        fill="none"
        stroke="currentColor"
        stroke-width="1.3"
        stroke-linejoin="round"
      />
      <circle cx="5.4" cy="5.4" r="1" fill="currentColor" />
    </svg>
  );
}

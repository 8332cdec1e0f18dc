/** A crosshair, as maps have it for "take me there", drawn in the colour of the text around it. */
export function Crosshair() {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" stroke-width="1.3" stroke-linecap="round">
        <circle cx="8" cy="8" r="4.6" />
        <path d="M8 1v3.2M8 11.8v3.2M1 8h3.2M11.8 8h3.2" />
      </g>
    </svg>
  );
}

/** A lock. */
export const LockMark = ({ size }: { readonly size: number }) => (
  <svg class="compare-lock" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
    <path d="M3.5 7.5h9V14h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5" />
  </svg>
);

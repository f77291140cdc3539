/**
 * Our sign: two lenses, their overlap filled. Says nothing to a bystander and, to a screen reader, nothing at all. Within `.discreet` a
 * plain dot is seen in its place.
 */
export function Lens() {
  return (
    <svg class="lens" viewBox="0 0 40 28" aria-hidden="true" focusable="false">
      <g class="lenses">
        <circle cx="14" cy="14" r="11" fill="none" stroke="currentColor" stroke-width="3.4" />
        <circle cx="26" cy="14" r="11" fill="none" stroke="currentColor" stroke-width="3.4" />
        <path d="M20 5.2a11 11 0 0 1 0 17.6a11 11 0 0 1 0-17.6z" fill="currentColor" />
      </g>
      <circle class="dot" cx="20" cy="14" r="8" fill="currentColor" />
    </svg>
  );
}

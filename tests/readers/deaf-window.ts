import type { DOMWindow } from 'jsdom';

/**
 * A window that takes no listeners. After each change of an attribute jsdom's selectors listen on the window anew, and a window compares each new
 * listener with all it has: over a page that is changed and read again and again, that takes far longer than reading it.
 */
export function deafWindow(window: DOMWindow): DOMWindow {
  Object.defineProperty(window, 'addEventListener', { value: () => undefined });
  return window;
}

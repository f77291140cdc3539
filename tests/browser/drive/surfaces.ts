/** Where our own surfaces are found, in the practice build, whose shadow roots are open. */
export const markSelector = '[data-mark]';
export const panelSelector = '[role="dialog"]';

/** What someone wants read of the page in front of them; `either`: what is selected, or the page when nothing is. */
export type Pressed = 'page' | 'selection' | 'either';

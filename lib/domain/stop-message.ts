/** The one thing the background tells a page unasked: stop reading it, and take everything away. */
export const stopMessage = { kind: 'stop' } as const;

/** Name, figure, and the bar it must stay under, if there is one. */
export type Row = readonly [name: string, figure: string, bar?: string];

export const ms = (time: number): string => `${time.toFixed(time < 10 ? 3 : 1)} ms`;

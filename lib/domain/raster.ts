/** Pixels as a canvas gives them: red, green, blue and alpha, a byte each, row by row from the top left. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

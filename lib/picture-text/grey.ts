/**
 * The brightness of each pixel of RGBA bytes, 0 black to 255 white, as the eye weighs it (ITU-R BT.601). What can be seen through lies on
 * white, as it does in most places where such pictures are shown.
 */
export function greyOf(rgba: Uint8ClampedArray): Uint8Array {
  const grey = new Uint8Array(rgba.length / 4);
  for (let pixel = 0; pixel < grey.length; pixel += 1) {
    const at = pixel * 4;
    const alpha = rgba[at + 3] ?? 255;
    const seen = ((rgba[at] ?? 0) * 77 + (rgba[at + 1] ?? 0) * 150 + (rgba[at + 2] ?? 0) * 29) / 256;
    grey[pixel] = Math.round((seen * alpha) / 255 + 255 - alpha);
  }
  return grey;
}

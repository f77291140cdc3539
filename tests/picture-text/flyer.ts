/** A flyer to draw: what it says and how well it can be read. */
export interface Flyer {
  /** Lines, the first one large. */
  readonly lines: readonly string[];
  /** Height of a line's letters in pixels, as in `font: 16px`. */
  readonly size: number;
  /** A family that is installed. */
  readonly face: string;
  /** `light`: as printed or on screen. `dark`: light letters on a dark ground. `photo`: uneven light, grain and a slight turn. */
  readonly look: 'light' | 'dark' | 'photo';
}

/**
 * Draws a flyer and drops it on the page as a file. Serialised and run in the page: it may use nothing of this file. Always the same
 * picture: the grain comes from a number that is known.
 */
export async function dropFlyer({ lines, size, face, look }: Flyer): Promise<void> {
  const canvas = document.createElement('canvas');
  const draw = canvas.getContext('2d');
  if (!draw) throw new Error('no canvas');
  const step = size * 1.6;
  const margin = size * 2;
  draw.font = `bold ${size * 1.6}px "${face}"`;
  const widths = lines.map((line, index) => {
    if (index === 1) draw.font = `${size}px "${face}"`;
    return draw.measureText(line).width;
  });
  canvas.width = Math.ceil(Math.max(...widths) + margin * 2);
  canvas.height = Math.ceil(step * (lines.length + 1) + margin * 2);
  const [ground, ink] = look === 'dark' ? ['#1b2a41', '#f4e9cd'] : ['#fdf8ec', '#22262e'];
  draw.fillStyle = ground ?? '';
  draw.fillRect(0, 0, canvas.width, canvas.height);
  if (look === 'photo') {
    draw.translate(canvas.width / 2, canvas.height / 2);
    draw.rotate(0.012);
    draw.translate(-canvas.width / 2, -canvas.height / 2);
  }
  draw.fillStyle = ink ?? '';
  draw.textBaseline = 'top';
  for (const [index, line] of lines.entries()) {
    draw.font = index === 0 ? `bold ${size * 1.6}px "${face}"` : `${size}px "${face}"`;
    draw.fillText(line, margin, margin + step * (index === 0 ? 0 : index + 0.8));
  }
  if (look === 'photo') {
    const all = draw.getImageData(0, 0, canvas.width, canvas.height);
    let chance = 7;
    for (let at = 0; at < all.data.length; at += 4) {
      chance = (chance * 1_103_515_245 + 12_345) % 2_147_483_648;
      const grain = ((chance >> 8) % 41) - 20;
      const light = 1 - (0.35 * ((at / 4) % canvas.width)) / canvas.width;
      for (const part of [0, 1, 2]) all.data[at + part] = (all.data[at + part] ?? 0) * light + grain;
    }
    draw.putImageData(all, 0, 0);
  }
  const blob = await new Promise<Blob | null>((done) =>
    canvas.toBlob(done, look === 'photo' ? 'image/jpeg' : 'image/png', 0.7),
  );
  if (!blob) throw new Error('no picture');
  const carried = new DataTransfer();
  carried.items.add(new File([blob], 'flyer'));
  document.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }));
}

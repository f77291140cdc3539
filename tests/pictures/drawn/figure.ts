import { draw } from './draw';
import { copyOf, line, mix, oval, type Sheet, shape } from './sheet';

/** The same place with somebody in front of it: hair, head, arms and patterned clothes, about a quarter to two fifths of the picture. */
export function withFigure(place: Sheet, seed: number): Sheet {
  const on = copyOf(place);
  const by = draw(seed + 31);
  const { width, height } = on;
  const tall = height * by.between(0.75, 0.95);
  const wide = Math.min(width * 0.62, tall * by.between(0.45, 0.62));
  const middle = by.between(0.3, 0.7) * width;
  const top = height - tall;
  const [skin, cloth, other, hair] = [
    mix([255, 224, 196], [90, 56, 36], by.next()),
    by.colour(),
    by.colour(),
    by.colour(),
  ];
  const [width1, slope, weave] = [by.whole(8, 30), by.between(-1.5, 1.5), by.grain(24)];
  const head = wide * 0.2;
  oval(on, middle, top + head * 1.3, head * 1.25, head * 1.5, hair);
  shape(
    on,
    [
      [middle - wide * 0.12, top + head * 2.2],
      [middle + wide * 0.12, top + head * 2.2],
      [middle + wide * 0.5, top + head * 3.4],
      [middle + wide * 0.46, height],
      [middle - wide * 0.46, height],
      [middle - wide * 0.5, top + head * 3.4],
    ],
    (x, y) => mix(Math.floor((x + slope * y) / width1) % 2 === 0 ? cloth : other, [0, 0, 0], (weave(x, y) + 1) * 0.2),
  );
  oval(on, middle, top + head * 1.5, head * 0.85, head * 1.1, skin);
  for (const side of [-1, 1]) {
    oval(on, middle + side * head * 0.35, top + head * 1.3, head * 0.1, head * 0.07, [30, 25, 25]);
    line(
      on,
      [middle + side * wide * 0.45, top + head * 3.6],
      [middle + side * wide * by.between(0.1, 0.6), top + tall * by.between(0.5, 0.9)],
      head * 0.5,
      skin,
    );
  }
  line(on, [middle - head * 0.3, top + head * 2], [middle + head * 0.3, top + head * 2], head * 0.1, [150, 60, 60]);
  return on;
}

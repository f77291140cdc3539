import { useEffect, useRef, useState } from 'preact/hooks';

/** Longer sides are drawn smaller: in pixels. */
const mostPixels = 1_200;

/** A picture to compare words with. Drawn on a canvas, so that the pages' policy need not let pictures in. What cannot be opened is not shown. */
export function PicturePreview({ picture, label }: { readonly picture: Blob; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    setShown(false);
    createImageBitmap(picture, { imageOrientation: 'from-image' }).then(
      (bitmap) => {
        const target = canvas.current;
        if (isCurrent && target) {
          const factor = Math.min(1, mostPixels / Math.max(bitmap.width, bitmap.height));
          target.width = Math.max(1, Math.round(bitmap.width * factor));
          target.height = Math.max(1, Math.round(bitmap.height * factor));
          target.getContext('2d')?.drawImage(bitmap, 0, 0, target.width, target.height);
          setShown(true);
        }
        bitmap.close();
      },
      // Reading the same picture says so in words.
      (error) => console.debug('a picture to show:', error),
    );
    return () => {
      isCurrent = false;
    };
  }, [picture]);
  return <canvas class="picture" ref={canvas} role="img" aria-label={label} hidden={!isShown} />;
}

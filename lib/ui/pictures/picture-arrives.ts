import { useEffect, useRef } from 'preact/hooks';

/** A file somebody gave, or that it was more than one. Whether it is a picture shows when it is opened. */
export type Arrived = { readonly kind: 'one'; readonly picture: Blob } | { readonly kind: 'several' };

/** What a list of files comes to; `undefined` when it is empty. */
export function arrivedIn(files: FileList | null | undefined): Arrived | undefined {
  const [picture, ...more] = files ?? [];
  if (!picture) return undefined;
  return more.length === 0 ? { kind: 'one', picture } : { kind: 'several' };
}

/** Hears of files that are pasted anywhere on the page, or dropped on it. Words that are pasted go where they always go. */
export function usePictureArrives(arrived: (what: Arrived) => void): void {
  const latest = useRef(arrived);
  latest.current = arrived;
  useEffect(() => {
    const listening = new AbortController();
    const until = { signal: listening.signal };
    const take = (event: Event, carried: DataTransfer | null): void => {
      const what = arrivedIn(carried?.files);
      if (!what) return;
      event.preventDefault();
      latest.current(what);
    };
    document.addEventListener(
      'paste',
      (event) => {
        // Word processors put a picture of the words beside the words.
        if (event.clipboardData?.getData('text/plain') === '') take(event, event.clipboardData);
      },
      until,
    );
    document.addEventListener('drop', (event) => take(event, event.dataTransfer), until);
    document.addEventListener(
      'dragover',
      (event) => {
        // Without this the browser would open the file in place of the page.
        if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
      },
      until,
    );
    return () => listening.abort();
  }, []);
}

/** Lets a press through only when a person made it: the page can make up events, but not trusted ones. */
export function trusted(act: (event: Event) => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) act(event);
  };
}

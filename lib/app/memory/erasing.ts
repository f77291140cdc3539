let running = 0;

/** Everything is being erased just now. */
export function isErasing(): boolean {
  return running > 0;
}

/** While this runs, nothing is remembered or recognised. */
export async function whileErasing<T>(erase: () => Promise<T>): Promise<T> {
  running += 1;
  try {
    return await erase();
  } finally {
    running -= 1;
  }
}

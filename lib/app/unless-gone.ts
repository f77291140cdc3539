/** Does something to a tab that may close, or move on, at any moment; that it did is expected and worth no error. */
export async function unlessGone(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    console.debug('the tab was gone, or may not be touched', error);
    return false;
  }
}

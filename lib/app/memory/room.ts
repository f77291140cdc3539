let hasRoom = true;

/** Whether there was room the last time something was written; known as long as the background is awake. */
export function isRoomLeft(): boolean {
  return hasRoom;
}

/** A write failed for lack of room, or there may be room again. */
export function noteRoom(isLeft: boolean): void {
  hasRoom = isLeft;
}

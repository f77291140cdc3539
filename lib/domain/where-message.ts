/** What the background asks our script in a page when the user wants a picture of an offer: where it stands. */
interface WhereMessage {
  readonly kind: 'where';
  readonly offer: string;
}

export function whereMessage(offer: string): WhereMessage {
  return { kind: 'where', offer };
}

export function isWhereMessage(message: unknown): message is WhereMessage {
  if (typeof message !== 'object' || message === null) return false;
  return 'kind' in message && message.kind === 'where' && 'offer' in message && typeof message.offer === 'string';
}

import type { Helpline } from '@/lib/domain/guidance';

/**
 * A line as somebody in another country can reach it: with its number from abroad, or in writing. Undefined if neither is known:
 * short codes and freephone numbers end at the border. A call across it is not free, and may stand on the bill.
 */
export function reachableFromAbroad(line: Helpline): Helpline | undefined {
  const { phone, phoneShown, phonesByLanguage, sms, smsWord, free, notOnBill, ...rest } = line;
  if (line.fromAbroad) {
    return { ...rest, phone: line.fromAbroad, phoneShown: line.fromAbroadShown ?? line.fromAbroad };
  }
  const inWriting = line.whatsapp ?? line.telegram ?? line.chat ?? line.email;
  const onlyOnTheWeb =
    line.web !== undefined && phone === undefined && phonesByLanguage === undefined && sms === undefined;
  if (inWriting === undefined && !onlyOnTheWeb) return undefined;
  return free === undefined ? rest : { ...rest, free };
}

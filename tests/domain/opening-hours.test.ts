import { expect, test } from 'vitest';
import { isOpenAt, readOpeningHours, type Weekday } from '@/lib/domain/opening-hours';

const at = (text: string, day: Weekday, time: string) => {
  const hours = readOpeningHours(text);
  return hours && isOpenAt(hours, { day, time });
};

test.each<[hours: string, day: Weekday, time: string, isOpen: boolean | undefined]>([
  ['24/7', 7, '03:00', true],
  ['Mon-Fri 09:00-17:00', 1, '09:00', true],
  ['Mon-Fri 09:00-17:00', 1, '08:59', false],
  ['Mon-Fri 09:00-17:00', 5, '16:59', true],
  ['Mon-Fri 09:00-17:00', 5, '17:00', false],
  ['Mon-Fri 09:00-17:00', 6, '12:00', false],
  ['Mon-Tue 10:00-16:00; Wed 12:00-20:00', 3, '10:30', false],
  ['Mon-Tue 10:00-16:00; Wed 12:00-20:00', 3, '19:30', true],
  ['Mon, Wed 09:00-13:00, 15:00-18:00', 3, '14:00', false],
  ['daily 08:00-24:00', 7, '23:59', true],
  ['Mon-Fri 20:00-02:00', 5, '23:00', true],
  ['Mon-Fri 20:00-02:00', 6, '01:59', true],
  ['Mon-Fri 20:00-02:00', 6, '02:00', false],
  ['Mon-Fri 20:00-02:00', 1, '01:00', false],
  ['Fri-Mon 20:00-02:00', 1, '01:00', true],
  ['Mon-Fri', 2, '12:00', undefined],
  ['Mon-Fri', 6, '12:00', false],
  ['Mon-Fri; Sat 10:00-12:00', 6, '13:00', false],
])('%s, day %i at %s: %s', (hours, day, time, isOpen) => expect(at(hours, day, time)).toBe(isOpen));

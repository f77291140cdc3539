import { own, textAt, textOf } from './own';

/** A `baseSalary` in one line: `1200-1500 EUR MONTH`, as given and without rounding; nothing when there is no amount. */
export function payOf(salary: unknown): string | undefined {
  const simple = textOf(salary);
  if (simple !== undefined) return simple;
  const value = own(salary, 'value') ?? salary;
  const [least, most] = [textAt(value, 'minValue'), textAt(value, 'maxValue')];
  const amount =
    textOf(value) ??
    (least !== undefined && most !== undefined && least !== most ? `${least}-${most}` : (least ?? most)) ??
    textAt(value, 'value');
  if (amount === undefined || /^0(?:\.0+)?$/u.test(amount)) return undefined;
  const currency = textAt(salary, 'currency') ?? textAt(value, 'currency');
  const per = textAt(value, 'unitText') ?? textAt(salary, 'unitText');
  return [amount, currency, per].filter((part) => part !== undefined).join(' ');
}

import type { MinimumPay } from '@/lib/domain/indicator';

/**
 * Legal minimum pay, gross per month, as in force on 2026-04-01. Members of the European Union: Eurostat, January 2026 (thirteenth and fourteenth
 * payments spread over twelve months; Spain as decreed later that year), key `EUROSTAT26`. Hourly minimums elsewhere are
 * turned into months at 37.5 hours (United Kingdom), 42 hours (Geneva) and 40 hours (United States, federal).
 * Countries that only have collective agreements (AT, DK, FI, IT, SE) get no row: nothing is said about pay there.
 */
export const minimumPay: readonly MinimumPay[] = [
  { country: 'BE', currency: 'EUR', monthly: 2112 },
  { country: 'BG', currency: 'EUR', monthly: 620 },
  // Geneva, the highest: a Swiss wage must not look like a lure.
  { country: 'CH', currency: 'CHF', monthly: 4475 },
  { country: 'CY', currency: 'EUR', monthly: 1088 },
  { country: 'CZ', currency: 'EUR', monthly: 924 },
  { country: 'DE', currency: 'EUR', monthly: 2343 },
  { country: 'EE', currency: 'EUR', monthly: 886 },
  { country: 'ES', currency: 'EUR', monthly: 1424.5 },
  { country: 'FR', currency: 'EUR', monthly: 1823 },
  { country: 'GB', currency: 'GBP', monthly: 2065 },
  { country: 'GR', currency: 'EUR', monthly: 1027 },
  { country: 'HR', currency: 'EUR', monthly: 1050 },
  { country: 'HU', currency: 'EUR', monthly: 838 },
  { country: 'IE', currency: 'EUR', monthly: 2391 },
  { country: 'LT', currency: 'EUR', monthly: 1153 },
  { country: 'LU', currency: 'EUR', monthly: 2704 },
  { country: 'LV', currency: 'EUR', monthly: 780 },
  { country: 'MD', currency: 'MDL', monthly: 6300 },
  { country: 'MT', currency: 'EUR', monthly: 994 },
  { country: 'NL', currency: 'EUR', monthly: 2295 },
  { country: 'PL', currency: 'EUR', monthly: 1139 },
  { country: 'PT', currency: 'EUR', monthly: 1073 },
  { country: 'RO', currency: 'EUR', monthly: 795 },
  { country: 'SI', currency: 'EUR', monthly: 1278 },
  { country: 'SK', currency: 'EUR', monthly: 915 },
  { country: 'UA', currency: 'UAH', monthly: 8647 },
  { country: 'US', currency: 'USD', monthly: 1257 },
];

/** Dollars and pesos of many countries share one sign. */
export const currencySigns: Readonly<Record<string, readonly string[]>> = {
  EUR: ['€'],
  GBP: ['£'],
  USD: ['$'],
  MXN: ['$'],
  UAH: ['₴'],
  RUB: ['₽'],
  TRY: ['₺'],
  INR: ['₹'],
  NGN: ['₦'],
  PHP: ['₱'],
  GHS: ['₵'],
  BDT: ['৳'],
  VND: ['₫'],
};

/** How prices are texted in Nigeria, the Philippines and South Africa. */
export const currencyLetters: Readonly<Record<string, string>> = { n: 'NGN', p: 'PHP', r: 'ZAR' };

/** Making one takes longer than using it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A calendar day in words, such as "22 November 2026"; the day itself if the locale is unknown. */
export function dayInWords(
  day: string,
  locale: string,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'long' },
): string {
  try {
    const key = JSON.stringify([locale, options]);
    const format =
      formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
    formats.set(key, format);
    return format.format(new Date(`${day}T00:00:00Z`));
  } catch {
    return day;
  }
}

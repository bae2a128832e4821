/** A calendar day in words, such as "22 November 2026"; the day itself if the locale is unknown. */
export function dayInWords(
  day: string,
  locale: string,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'long' },
): string {
  try {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' }).format(
      new Date(`${day}T00:00:00Z`),
    );
  } catch {
    return day;
  }
}

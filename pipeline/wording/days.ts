const written = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** An ISO 8601 day or time as "15 April 2020"; what is none stays as it is. */
export function day(time: string): string {
  const date = time.slice(0, 10);
  const midnight = new Date(`${date}T00:00:00Z`);
  const isDay = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(`${date}T`);
  return isDay ? written.format(midnight) : time;
}

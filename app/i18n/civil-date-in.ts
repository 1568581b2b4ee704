/** The civil date YYYY-MM-DD of an instant in an IANA zone. */
export function civilDateIn(timeZone: string, at = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);
}

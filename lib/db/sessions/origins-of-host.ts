/**
 * The origins a request may come from: the host it was sent to, by either scheme, so that every
 * name of the machine works without a setting and a foreign page never does (SPEC S6).
 */
export function originsOfHost(host: string | null | undefined): string[] {
  return host ? [`http://${host}`, `https://${host}`] : [];
}

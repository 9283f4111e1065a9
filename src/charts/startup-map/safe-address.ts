/** A web address that is safe to link to; `undefined` for anything but http(s). */
export function safeAddress(written: string | undefined): string | undefined {
  const address = written?.trim() ?? '';
  const full = /^www\.[\w-]/i.test(address) ? `https://${address}` : address;
  return /^https?:\/\/[^\s/]/i.test(full) ? full : undefined;
}

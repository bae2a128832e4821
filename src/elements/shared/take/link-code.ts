/** Data in an address: base64url of JSON in the fragment, which a browser sends to no server. */

/** The page's address without its own fragment, with the data in one of ours. */
export function linked(page: string, key: string, data: object): string {
  const bytes = new TextEncoder().encode(JSON.stringify(data));
  // One at a time: as arguments of one call, many bytes are more than an engine takes.
  const code = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
  return `${page.replace(/#.*$/s, '')}#${key}=${code}`;
}

/** What a fragment holds under the key, wherever it stands: a page may route by its own. Null where it cannot be read. */
export function unlinked(fragment: string, key: string, mostCharacters: number): Record<string, unknown> | null {
  const [, code = ''] = new RegExp(`[#?&]${key}=([\\w-]*)`).exec(fragment) ?? [];
  if (code.length > mostCharacters) return null;
  try {
    const bytes = Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
    const found: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Object(found) === found ? (found as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

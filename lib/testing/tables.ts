/** Tables of addresses and cookies by service, as the matcher's tests hold them. */

const lines = (table: string) => table.trim().split('\n');

/** `id address address` → rows of id, address. */
export const addressesOf = (table: string): [id: string, url: string][] =>
  lines(table).flatMap((line) => {
    const [id = '', ...urls] = line.split(' ');
    return urls.map((url): [string, string] => [id, url]);
  });

/** `id: name name@domain` → rows of id, name, domain; without domain, the cookie is on the audited `site`. */
export const cookiesOf = (table: string, site: string): [id: string, name: string, domain: string][] =>
  lines(table).flatMap((line) => {
    const [id = '', names = ''] = line.split(': ');
    return names.split(' ').map((cookie): [string, string, string] => {
      const at = cookie.lastIndexOf('@');
      return at < 0 ? [id, cookie, site] : [id, cookie.slice(0, at), cookie.slice(at + 1)];
    });
  });

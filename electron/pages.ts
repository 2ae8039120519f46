import { join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { net, protocol, type Session } from 'electron';

const scheme = 'so-bao-cao';

/** The address of the window's page; `route` goes behind the hash, such as `print/ID`. */
export function pageAddress(route = ''): string {
  return `${scheme}://app/index.html${route ? `#${route}` : ''}`;
}

/** Must run before the app is ready: gives the program's own pages an address of their own, stricter than `file:`. */
export function declarePages(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the pages of `folder` and nothing else, to this session. */
export function servePages(session: Session, folder: string): void {
  session.protocol.handle(scheme, (request) => {
    const { hostname, pathname } = new URL(request.url);
    const file = normalize(join(folder, decodeURIComponent(pathname)));
    if (hostname !== 'app' || !file.startsWith(folder + sep)) return new Response('', { status: 404 });
    return net.fetch(pathToFileURL(file).href);
  });
}

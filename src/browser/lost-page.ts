// The page that is not found, in one language: the address bar keeps what was asked for, so that it can be mended.

/** Shows the address that /404.html has handed on after the `#`. */
export function showAskedAddress(): void {
  const asked = decodeURIComponent(location.hash.slice(1));
  // Only a path of this site: two slashes would name another one.
  if (/^\/(?!\/)/.test(asked)) history.replaceState(null, '', asked);
}

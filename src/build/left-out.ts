// Code of Starlight's that our pages have no use for.

/** Keeps which groups of Starlight's own sidebar stand open in sessionStorage; ours is another one and keeps nothing. */
const SIDEBAR_STATE = /components-internals\/SidebarPersistState/;

/** Puts nothing in its place. */
export const leaveOut = () => ({
  name: 'left-out',
  enforce: 'pre' as const,
  load: (id: string) => (SIDEBAR_STATE.test(id) ? 'export {};' : undefined),
});

/** Apart from Dexie's own file, so that a look past it needs not load it. */
export const DATABASE = 'samsvar';

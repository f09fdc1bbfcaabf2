import type { Account, Signal } from '../../model/catalog.ts';

/** The fields of a signal that tell of accounts: all, and the first alone. */
export function withAccounts(accounts: readonly Account[]): Pick<Signal, 'account' | 'accounts'> {
  const [first] = accounts;
  if (!first) return {};
  return { account: first.id, accounts: accounts.filter(({ id }, i) => accounts.findIndex((other) => other.id === id) === i) };
}

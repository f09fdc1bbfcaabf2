/** Modes, parameters and addresses that are the same in every language. */

/** Addresses and parameters that ask the vendor for less: the same in every language. */
export const MODE = /nocookie|(?<![A-Za-zÀ-ɏ])dnt(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])do[ -]not[ -]track(?![A-Za-zÀ-ɏ])/iu;

/** Pages where vendors and their associations let one opt out. */
export const OPT_OUT =
  /opt-?_?out|ads?-?(?:settings|preferences)|youronlinechoices|aboutads|networkadvertising\.org\/choices|\/do-not-track/i;

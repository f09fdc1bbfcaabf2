/** Claims of the ground truth that no golden visit decides, and why no recording of a browser can. */
export const notDecided: Record<string, string> = {
  'C000-18': 'names no cookie: which of the session cookies it speaks of cannot be told',
  'C000-20': 'a period of a server’s log',
  'C000-21': 'a period on the vendor’s computers; that it is not compared with cookies, the letting agency shows',
  'C003-25': 'pixels in mails',
  'C003-26': 'happens on a server',
};

/** Claims that visits meet one way alone, and why none can show the other. */
export const oneSided: Record<string, string> = {
  'C004-06': 'never confirmed: that no data left the EEA untold would need the place of every disk behind every host',
};

/** Trusted Shops' Trustbadge. */
import type { Site } from '../server.ts';
import { script } from './parts.ts';

const badge = (shop: string) => String.raw`
  var image = new Image();
  image.alt = 'Trusted Shops';
  image.src = 'https://widgets.trustedshops.com/images/badge.svg?shop=${shop}';
  fetch('https://api.trustedshops.com/rest/public/v2/shops/${shop}/quality/reviews.json');
  document.body.appendChild(image);
`;

export const trustedShops: Site = {
  hosts: ['widgets.trustedshops.com', 'api.trustedshops.com'],
  handle({ url }) {
    const shop = /^\/js\/(X[0-9A-F]{32})\.js$/.exec(url.pathname)?.[1];
    if (shop) return script(badge(shop));
    if (url.pathname === '/images/badge.svg') {
      return {
        type: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><circle cx="30" cy="30" r="28"/></svg>',
      };
    }
    return url.pathname.startsWith('/rest/') ? { type: 'application/json', body: '{"response":{"data":{}}}' } : null;
  },
};

/** YouTube's player: with cookies on youtube.com, without them on youtube-nocookie.com. */
import type { Site } from '../server.ts';
import { token, vendorCookie } from './parts.ts';

const player = (id: string) =>
  `<!doctype html><title>YouTube</title><img alt="" src="https://i.ytimg.com/vi/${id}/hqdefault.jpg">`;

export const youtube: Site = {
  hosts: ['www.youtube.com', 'www.youtube-nocookie.com', 'i.ytimg.com'],
  handle({ url }) {
    const id = /^\/embed\/([\w-]+)$/.exec(url.pathname)?.[1];
    if (!id) return null;
    // https://policies.google.com/technologies/cookies
    const cookies = [
      vendorCookie('YSC', token(8), '.youtube.com'),
      vendorCookie('VISITOR_INFO1_LIVE', token(8), '.youtube.com', 180),
    ];
    return { body: player(id), cookies: url.hostname === 'www.youtube.com' ? cookies : [] };
  },
};

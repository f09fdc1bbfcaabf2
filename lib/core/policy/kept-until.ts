/** Data that are kept until something happens, and no period is named. */
import { type Frame, says } from './frame.ts';

/** Data, by whatever name. */
export const DATA = ['personaldata', 'owndata', 'pd', 'process', 'records'];

/** “Deleted once your enquiry is answered”, “after you have left, your address is deleted at once”; not what one may ask for. */
export const isUntilEvent = (frame: Frame): boolean =>
  says(frame, 'deletion') &&
  says(frame, ...DATA, 'dc_email', 'dc_name', 'dc_address') &&
  !says(frame, 'onrequest', 'right', 'demand', 'browser', 'minor', 'object') &&
  !(
    says(frame, 'thou') &&
    (says(frame, 'ask', 'request') || frame.hits.some(({ concept, from }) => concept === 'thou' && from <= 1))
  ) &&
  frame.hits.some(
    ({ concept, from }) =>
      (concept === 'if' || concept === 'after' || concept === 'whereif') &&
      (from === 0 ||
        frame.hits.some(
          (hit) =>
            hit.concept === 'deletion' &&
            from >= hit.to &&
            from - hit.to <= 1 &&
            !frame.hits.some((one) => one.concept === 'wesubj' && one.from > from),
        )),
  );
